import { type WeekCounts, weekCounts, weekNotices } from '../assess/weekNotices.ts';
import type { Notice } from '../model/notice.ts';
import { sketch } from '../reconcile/findCopies.ts';
import { COPY_RULES, knownOrigin } from '../reconcile/knownOrigin.ts';
import { outlineOf } from '../reconcile/outline.ts';
import { RECONCILER_VERSION } from '../reconcile/reconcilerVersion.ts';
import { isUndated, undatedNotices } from '../reconcile/undatedNotices.ts';
import type { Store } from '../store/store.ts';
import { documentBatches } from './documentBatches.ts';
import { inFrugalHeap } from './frugalHeap.ts';
import { type TakenIn, takeInDocuments } from './takeInDocuments.ts';

export interface RefreshedEvents {
  /** How many events the store holds now. */
  readonly events: number;
  /** On what of this refreshment could not be compared or counted. */
  readonly notices: readonly Notice[];
}

/** Documents taken in together at most: enough that what they share is looked up once, few enough to hold. */
const BATCH_DOCUMENTS = 1000;
/** Texts compared together at most: all that have one of their hundreds of hashes are held meanwhile. */
const BATCH_TEXTS = 250;
/**
 * Mentions taken in together, save where one document has more. In a burst they hang together with two days of news before
 * them, which are read and grouped once a batch, however small it is.
 */
const BATCH_MENTIONS = 8000;
/** Documents of which the garbage is worth collecting sooner than V8 would; of fewer it would take longer than it saves. */
const MANY_DOCUMENTS = 100;
/** Documents asked for at once: all that are pending are sorted each time. */
const ASKED_DOCUMENTS = 4000;

/**
 * Brings events and assessments up to date with what the store holds: documents that were read, read again, dated anew
 * or judged by users since, and what these touch; nothing else is looked at. A batch is one transaction, and what is cut
 * short goes on with the next. The outcome depends on what is stored alone, not on order or batches. Stories are settled apart
 * from it, by `settleStories`: nothing here looks at them.
 */
export async function refreshEvents(store: Store, batch = BATCH_DOCUMENTS): Promise<RefreshedEvents> {
  if ((await store.reconciler()) === null) await store.startAnew(RECONCILER_VERSION);
  await takeInOutlines(store);
  await takeInTexts(store, Math.min(batch, BATCH_TEXTS));
  let tally: Tally = { undated: 0, reported: 0, none: 0 };
  for (;;) {
    const pending = await store.pendingDocuments(ASKED_DOCUMENTS);
    if (pending.length === 0) break;
    for (const documents of documentBatches(pending, { documents: batch, mentions: BATCH_MENTIONS }))
      tally = tallied(tally, await frugalWhereMany(documents, () => takeInDocuments(store, documents)));
  }
  const { total } = await store.events({}, { limit: 1 });
  return { events: total, notices: [...undatedNotices(tally.undated), ...weekNotices(tally)] };
}

const frugalWhereMany = <T>({ length }: readonly unknown[], work: () => Promise<T>): Promise<T> =>
  length < MANY_DOCUMENTS ? work() : inFrugalHeap(work);

/** Keeps what mentions are compared by, in a store that an older program wrote. */
async function takeInOutlines(store: Pick<Store, 'mentionsWithoutOutline' | 'putOutlines'>): Promise<void> {
  for (;;) {
    const mentions = await store.mentionsWithoutOutline(ASKED_DOCUMENTS);
    if (mentions.length === 0) return;
    await store.putOutlines(mentions.map(({ number, mention }) => ({ number, outline: outlineOf(mention) })));
  }
}

/** Compares texts that were not compared yet with one another and with those before. Only sketches are kept of them. */
async function takeInTexts(store: Pick<Store, 'unsketchedDocuments' | 'takeInSketches'>, batch: number): Promise<void> {
  for (;;) {
    const documents = await store.unsketchedDocuments(batch);
    if (documents.length === 0) return;
    await frugalWhereMany(documents, async () => {
      const sketched = documents.map(({ id, source, published, text }) => ({ id, source, published, sketch: sketch(text) }));
      await store.takeInSketches(sketched, COPY_RULES, knownOrigin);
    });
  }
}

type Tally = WeekCounts & { readonly undated: number };

/** Events that were put and removed again in this refreshment count for nothing. */
function tallied(before: Tally, { fresh, removed, put }: TakenIn): Tally {
  const [gone, come] = [weekCounts(removed), weekCounts(put)];
  return {
    undated: before.undated + fresh.filter(isUndated).length,
    reported: Math.max(0, before.reported + come.reported - gone.reported),
    none: Math.max(0, before.none + come.none - gone.none),
  };
}
