import { readFileSync } from 'node:fs';
import { extract } from '../../src/extract/extract.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Contention } from '../../src/model/contention.ts';
import type { Document } from '../../src/model/document.ts';
import { contentionsAmong, type Disputable } from '../../src/pipeline/contentionsIn.ts';
import { createReadTools } from '../../src/pipeline/createReadTools.ts';
import { PLAIN_SETTINGS } from '../../src/pipeline/readSettings.ts';
import { read } from '../../src/read/read.ts';
import { splitSentences } from '../../src/read/splitSentences.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { type GoldDocument, readGoldDocuments } from '../confidence/goldFile.ts';
import { CLUSTER_FILE, type ClusterGold, type GoldQuote, readClusterGold } from './clusterGold.ts';
import type { Section } from './section.ts';

/** The disputes of the development gold: how many are found, with two of their sides told apart, from reading the texts alone. */
export const disputesSection: Section = {
  name: 'disputes',
  about: "the gold's disputes found from the texts",
  needs: [CLUSTER_FILE],
  run: async (shared, { misses }) => {
    const { disputes } = readClusterGold(shared);
    const { documents, findings } = await readAll(readGoldDocuments(shared).filter(({ path }) => path.includes('/dev/')));
    const found = contentionsAmong(findings);
    const missed = disputes.filter((dispute) => !found.some((one) => isFoundBy(dispute, one, documents)));
    const right = disputes.length - missed.length;
    return [
      `recall ${(right / disputes.length).toFixed(2)} (${right} of ${disputes.length}); disputes found in all: ${found.length}`,
      ...(misses ? missed.map(({ about }) => `miss ${about}`) : []),
    ];
  },
};

interface ReadSet {
  /** By the gold's name. */
  readonly documents: ReadonlyMap<string, Document>;
  readonly findings: Disputable;
}

async function readAll(gold: readonly GoldDocument[]): Promise<ReadSet> {
  const tools = await createReadTools(PLAIN_SETTINGS);
  const taken = gold.map(({ name, path, published, source }) => {
    const ingested = ingest(
      { path, text: null, url: null, source, title: null, published, manifest: null, notices: [] },
      readFileSync(path),
    );
    if ('where' in ingested) throw new Error(`${path} of the gold cannot be read: ${ingested.reason}`);
    const { document } = ingested.value;
    const { mentions, figures, claims } = extract(document, read(document, tools).value).value;
    const told = <T>(finding: T) => ({ ...finding, outlet: document.source, title: document.title, published: document.published });
    return { name, document, mentions: mentions.map(told), figures: figures.map(told), claims: claims.map(told) };
  });
  const mentions = taken.flatMap((one) => one.mentions);
  return {
    documents: new Map(taken.map(({ name, document }) => [name, document])),
    findings: {
      mentions,
      figures: taken.flatMap((one) => one.figures),
      claims: taken.flatMap((one) => one.claims),
      events: reconcile(mentions, new Map()).value,
    },
  };
}

type GoldDispute = ClusterGold['disputes'][number];

/** Whether two sides of the gold's are held by two different sides of what was found; a gold side is met in its sentence. */
function isFoundBy({ sides }: GoldDispute, { sides: found }: Contention, documents: ReadonlyMap<string, Document>): boolean {
  const meets = sides.map((side) =>
    found.flatMap(({ evidence }, index) => (evidence.some((one) => isIn(one, side, documents)) ? [index] : [])),
  );
  return meets.some((one, i) => meets.some((other, j) => i < j && one.some((a) => other.some((b) => a !== b))));
}

function isIn(
  { document, quote }: { readonly document: string; readonly quote: string },
  side: GoldQuote,
  documents: ReadonlyMap<string, Document>,
): boolean {
  const text = documents.get(side.document);
  if (text === undefined || text.id !== document) return false;
  const sentence = splitSentences(text.text).find((span) => bare(text.text.slice(span.start, span.end)).includes(bare(side.quote)));
  return sentence !== undefined && bare(text.text.slice(sentence.start, sentence.end)).includes(bare(quote));
}

const bare = (text: string): string => text.replace(/\s+/g, ' ').trim();
