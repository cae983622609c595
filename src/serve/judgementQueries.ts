import type { Judgement } from '../model/judgement.ts';
import { judgementsWithReasons } from '../pipeline/judgementsWithReasons.ts';
import { refreshEvents } from '../pipeline/refreshEvents.ts';
import type { Page, Paged } from '../store/filter.ts';
import type { GivenJudgement, JudgementFilter, StoredJudgement } from '../store/judgements.ts';
import type { DocumentFindings, Store } from '../store/store.ts';
import { everyItem } from './everyItem.ts';
import { type GoldClusters, goldClusters } from './gold/goldClusters.ts';
import { type GoldDocument, goldDocument } from './gold/goldDocument.ts';

/** A pair or a finding under judgement, with what stands at its letters. */
export interface JudgementQueries {
  list(filter: JudgementFilter, page: Page): Promise<Paged<StoredJudgement>>;
  /** Keeps what a user holds. Rejects with a StoreError: 'judgement-invalid', 'store-locked'. */
  judge(given: GivenJudgement): Promise<StoredJudgement>;
  /** What users joined and kept apart. */
  goldClusters(): Promise<GoldClusters>;
  /** What users called right and wrong, a document at a time. */
  goldDocuments(): AsyncIterable<GoldDocument>;
}

/** Runs a job on a store that may be written. */
export type WithWriter = <T>(job: (store: Store) => Promise<T>) => Promise<T>;

export const judgementQueries = (store: Store, withWriter: WithWriter): JudgementQueries => ({
  list: (filter, page) => judgementsWithReasons(store, filter, page),
  judge: (given) =>
    withWriter(async (writer) => {
      const kept = await writer.addJudgement(given);
      // What was said of two findings changes what is put together; only what hangs together with them is looked at again.
      if (given.findings.length === 2) await refreshEvents(writer);
      return kept;
    }),
  async goldClusters() {
    const judged = await allOf(store, (one) => one.about.length === 2);
    const documents = new Map<string, DocumentFindings>();
    for (const id of new Set(judged.flatMap(({ about }) => about.map(({ document }) => document)))) {
      const found = await store.document(id);
      if (found !== null) documents.set(id, found);
    }
    return goldClusters(judged, {
      document: (id) => nameOf(documents.get(id)?.document ?? { id, path: null, url: null }),
      says: ({ document, start, end }) => {
        const { figures = [], claims = [] } = documents.get(document) ?? {};
        const says = figures.find((one) => one.start === start && one.end === end)?.says[0];
        const speaker = says ?? claims.find((one) => one.start === start && one.end === end)?.speaker;
        return speaker ? speaker.code || speaker.name : '';
      },
    });
  },
  async *goldDocuments() {
    const judged = await allOf(store, (one) => one.about.length === 1);
    for (const [id, judgements] of Map.groupBy(judged, ({ about: [{ document }] }) => document)) {
      const found = await store.document(id);
      if (found !== null) yield goldDocument(nameOf(found.document), found, judgements);
    }
  },
});

async function allOf(store: Store, wanted: (judgement: Judgement) => boolean): Promise<readonly Judgement[]> {
  const all: Judgement[] = [];
  for await (const one of everyItem((page) => store.judgements({ from: 'users' }, page))) if (wanted(one)) all.push(one);
  return all;
}

/** The name of a document's file, as the evaluation names it; else the last part of its address, else its id. */
function nameOf({ id, path, url }: Pick<DocumentFindings['document'], 'id' | 'path' | 'url'>): string {
  const last = (path ?? url ?? '')
    .replace(/[?#].*$/, '')
    .split('/')
    .findLast((part) => part !== '');
  return last ?? id;
}
