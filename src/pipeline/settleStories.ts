import { publishedDay } from '../reconcile/dayWindow.ts';
import { OPEN_DAYS, type StoryPlace, WINDOW_DAYS } from '../reconcile/stories/storiesInWindow.ts';
import { storiesApart, storiesOfUndated, UNDATED_MAX } from '../reconcile/stories/storiesOfUndated.ts';
import { StoryDays } from '../reconcile/stories/storyDays.ts';
import { countsOfKind, type StoryTerms, storyTerms } from '../reconcile/stories/storyTerms.ts';
import { undatedTerms } from '../reconcile/stories/undatedTerms.ts';
import type { Stories } from '../store/stories.ts';
import { inFrugalHeap } from './frugalHeap.ts';

/** Documents whose terms are found together. */
const BATCH_DOCUMENTS = 1000;
/** Days of which the garbage is worth collecting sooner than V8 would. */
const MANY_DAYS = 20;

/**
 * Puts documents that were read or dated anew into stories, and those near them in time anew. Nothing that is taken in waits
 * for it: the store notes by itself which documents and days wait. The outcome is what `findStories` makes of all documents
 * at once. Some days are one transaction, what is cut short goes on with the next, and whoever reads sees the stories of
 * before until all are found.
 */
export async function settleStories(store: Stories, batch = BATCH_DOCUMENTS): Promise<void> {
  await takeInTerms(store, batch);
  const pending = await store.pendingStoryDays();
  if (pending.includes(null)) await takeInUndated(store);
  const days = pending.filter((day) => day !== null);
  if (days.length >= MANY_DAYS) await inFrugalHeap(() => takeInDays(store, days));
  else if (days.length > 0) await takeInDays(store, days);
}

async function takeInTerms(store: Stories, batch: number): Promise<void> {
  for (;;) {
    const documents = await store.documentsWithoutTerms(batch);
    if (documents.length === 0) return;
    await store.putTerms(
      documents.map((one) => {
        const day = publishedDay(one.published);
        return { id: one.id, day, terms: day === null ? undatedTerms(one) : storyTerms(one) };
      }),
    );
  }
}

async function takeInUndated(store: Stories): Promise<void> {
  const ids = await store.undatedIds();
  // The terms of many would take gigabytes, and are not compared.
  const places = ids.length > UNDATED_MAX ? storiesApart(ids) : storiesOfUndated(await undatedOf(store));
  await store.putStories({ places, changed: [], done: [null] });
}

const undatedOf = async (store: Stories): Promise<readonly { readonly id: string; readonly terms: StoryTerms }[]> =>
  (await store.storyMembers(null)).map(({ id, terms: { hashes, often } }) => ({
    id,
    terms: new Map([...hashes].map((hash, at) => [hash, often[at] ?? 0])),
  }));

/** Goes through the days that have documents, and finds the stories of those for which something in their window is another. */
async function takeInDays(store: Stories, pending: readonly number[]): Promise<void> {
  const touched = new Set(pending);
  const days = await store.storyDays(Math.min(...pending) - OPEN_DAYS, Number.MAX_SAFE_INTEGER);
  const emptied = pending.filter((day) => !days.includes(day));
  let stretch: Stretch | null = null;
  for (const [at, day] of days.entries()) {
    // Where a day has lost its documents, the reports of the days before are settled without it.
    const isTouched =
      [...touched].some((one) => one >= day - WINDOW_DAYS && one <= day) || emptied.some((one) => one > day && one <= day + OPEN_DAYS);
    if (!isTouched) continue;
    const next = days[at + 1] ?? Number.POSITIVE_INFINITY;
    if (stretch === null || day > stretch.to) {
      if (stretch !== null) await store.putStories(stretch.change);
      // Let go before as much again is read.
      stretch = null;
      stretch = await stretchFrom(store, day);
    }
    for (const one of findDay(stretch, day, next)) touched.add(one);
    const done = [...touched].filter((one) => one <= day && next > one + WINDOW_DAYS);
    for (const one of done) touched.delete(one);
    stretch.change.done.push(...done);
  }
  const { places = [], changed = [], done = [] } = stretch?.change ?? {};
  await store.putStories({ places, changed, done: [...done, ...touched] });
}

/** Days whose stories are found one after the other and written together. */
interface Stretch {
  readonly to: number;
  readonly days: StoryDays;
  readonly dayOf: ReadonlyMap<string, number>;
  readonly change: { readonly places: StoryPlace[]; readonly changed: number[]; readonly done: number[] };
}

/** The windows of a day and of those behind it that may hang on it. */
async function stretchFrom(store: Stories, day: number): Promise<Stretch> {
  const to = day + WINDOW_DAYS;
  const members = await store.storyMembers({ from: day - WINDOW_DAYS, to });
  const documents = members.map(({ id, terms, story, ...one }) => ({
    id,
    about: countsOfKind(terms, 'about'),
    story,
    day: one.day ?? day,
  }));
  return {
    to,
    days: new StoryDays(documents),
    dayOf: new Map(documents.map((one) => [one.id, one.day])),
    change: { places: [], changed: [], done: [] },
  };
}

/** Finds the stories of a day; gives the days whose documents are in others than before. Reports that are open on the next are left to it. */
function findDay({ days, dayOf, change }: Stretch, day: number, next: number): ReadonlySet<number> {
  const places = days.find(day).filter(({ id }) => (dayOf.get(id) ?? day) + OPEN_DAYS < next);
  const changed = new Set(places.flatMap(({ id, story }) => (days.storyOf(id) === story ? [] : [dayOf.get(id) ?? day])));
  days.keep(places);
  change.places.push(...places);
  change.changed.push(...changed);
  return changed;
}
