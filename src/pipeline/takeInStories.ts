import { publishedDay } from '../reconcile/dayWindow.ts';
import { OPEN_DAYS, storiesInWindow, UNDATED_MAX, WINDOW_DAYS } from '../reconcile/stories/storiesInWindow.ts';
import { storyTerms } from '../reconcile/stories/storyTerms.ts';
import { TermNumbers } from '../reconcile/stories/termNumbers.ts';
import type { Stories, StoryMember } from '../store/stories.ts';

/**
 * Puts documents that were read or dated anew into stories, and those near them in time anew. The outcome is what
 * `findStories` makes of all documents at once. A day is one transaction, and what is cut short goes on with the next.
 */
export async function takeInStories(store: Stories, batch: number): Promise<void> {
  await takeInTerms(store, batch);
  const pending = await store.pendingStoryDays();
  if (pending.includes(null)) await takeInUndated(store);
  const days = pending.filter((day) => day !== null);
  if (days.length > 0) await takeInDays(store, days);
}

async function takeInTerms(store: Stories, batch: number): Promise<void> {
  for (;;) {
    const documents = await store.documentsWithoutTerms(batch);
    if (documents.length === 0) return;
    await store.putTerms(documents.map((one) => ({ id: one.id, day: publishedDay(one.published), terms: storyTerms(one) })));
  }
}

async function takeInUndated(store: Stories): Promise<void> {
  const members = await store.storyMembers(null);
  const places =
    members.length > UNDATED_MAX
      ? members.map(({ id }) => ({ id, story: id, weight: 0 }))
      : storiesInWindow(members.map((one) => ({ ...one, story: null })));
  await store.putStories({ places, changed: [], done: [null] });
}

/** Goes through the days that have documents, and finds the stories of those for which something in their window is another. */
async function takeInDays(store: Stories, pending: readonly number[]): Promise<void> {
  const touched = new Set(pending);
  const days = await store.storyDays(Math.min(...pending) - OPEN_DAYS, Number.MAX_SAFE_INTEGER);
  const emptied = pending.filter((day) => !days.includes(day));
  const numbers = new TermNumbers();
  let window: readonly StoryMember[] = [];
  for (const [at, day] of days.entries()) {
    // Where a day has lost its documents, the reports of the days before are settled without it.
    const isTouched =
      [...touched].some((one) => one >= day - WINDOW_DAYS && one <= day) || emptied.some((one) => one > day && one <= day + OPEN_DAYS);
    if (!isTouched) continue;
    const next = days[at + 1] ?? Number.POSITIVE_INFINITY;
    window = await windowOf(store, window, day);
    const dayOf = new Map(window.map((one) => [one.id, one]));
    const found = storiesInWindow(
      window.map((one) => ({ ...one, story: (one.day ?? day) < day - OPEN_DAYS ? one.story : null })),
      { numbers },
    );
    const places = found.filter(({ id }) => (dayOf.get(id)?.day ?? day) + OPEN_DAYS < next);
    const changed = [...new Set(places.flatMap(({ id, story }) => (dayOf.get(id)?.story === story ? [] : (dayOf.get(id)?.day ?? []))))];
    for (const one of changed) touched.add(one);
    const done = [...touched].filter((one) => one <= day && next > one + WINDOW_DAYS);
    await store.putStories({ places, changed, done });
    for (const one of done) touched.delete(one);
    const storyOf = new Map(places.map(({ id, story }) => [id, story]));
    window = window.map((one) => ({ ...one, story: storyOf.get(one.id) ?? one.story }));
  }
  await store.putStories({ places: [], changed: [], done: [...touched] });
}

/** The documents in reach of a day: what is known of them, and the days since. */
async function windowOf(store: Stories, known: readonly StoryMember[], day: number): Promise<readonly StoryMember[]> {
  const kept = known.filter((one) => one.day !== null && one.day >= day - WINDOW_DAYS);
  const last = kept.at(-1)?.day ?? day - WINDOW_DAYS - 1;
  return [...kept, ...(await store.storyMembers({ from: last + 1, to: day }))];
}
