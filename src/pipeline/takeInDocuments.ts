import type { Event } from '../model/event.ts';
import { gatherScored, type ScoredColumns } from '../model/linkColumns.ts';
import type { Mention } from '../model/mention.ts';
import type { Told } from '../model/told.ts';
import { linkFresh, lookupsOfMention, standingOfOutline } from '../reconcile/linkedMentions.ts';
import { outlineOf } from '../reconcile/outline.ts';
import type { Standing } from '../reconcile/realis.ts';
import { reporterOf } from '../reconcile/reporterOf.ts';
import type { Candidates, NumberedMention, UserLink } from '../store/reconciling.ts';
import type { Store } from '../store/store.ts';
import { type ChangedEvents, changedAssessments } from './changedAssessments.ts';
import { changedSides } from './changedSides.ts';
import { type Touched, touchedMentions } from './touchedMentions.ts';

/** What taking in documents came to. */
export interface TakenIn extends ChangedEvents {
  /** The mentions of the documents. */
  readonly fresh: readonly Told<Mention>[];
}

/**
 * Puts the mentions of some documents together with those taken in before, and writes what that changes in one
 * transaction. Only what these touch is looked at. The outcome is what putting all together at once would give.
 */
export async function takeInDocuments(store: Store, documents: readonly string[]): Promise<TakenIn> {
  const numbered = await store.mentionsOf(documents);
  const fresh = numbered.map(({ mention }) => mention);
  const mentions = numbered.map(({ number, mention }) => ({
    number,
    keys: lookupsOfMention(mention),
    outline: outlineOf(mention),
  }));
  const candidates = await store.candidates(
    mentions.flatMap(({ keys }) => keys),
    documents,
  );
  const words = await store.userLinks(documents);
  let asked = 0;
  const met = mentions.map(({ keys }) => candidates.met.slice(asked, (asked += keys.length)));
  const links = unspoken(linksBetween(numbered, candidates, met), words);
  const standings = standingsOf(candidates, links);
  const touched = await touchedMentions(store, { documents, mentions: numbered, links, words, standings });
  const events = await eventsOf(store, touched);
  const old = await store.eventsOf([...touched.wanted], documents);
  const changed = changedEvents(old, events);
  const sides = await changedSides(store, touched.sided, { old, events });
  await store.putChange({
    documents,
    mentions,
    links,
    words,
    removedEvents: [...changed.removed, ...sides].map(({ id }) => id),
    events: [...changed.put, ...sides],
    ...(await changedAssessments(store, changed)),
  });
  return { fresh, ...changed };
}

/** The links of fresh mentions with one another and with those that each meets, by number. */
function linksBetween(fresh: readonly NumberedMention[], { outlines }: Candidates, met: readonly Candidates['met'][]): ScoredColumns {
  const found = linkFresh(
    fresh.map(({ mention }) => mention),
    outlines.map(({ outline }) => outline),
    met,
  );
  const numberAt = (place: number): number => (fresh[place] ?? outlines[place - fresh.length])?.number ?? 0;
  return { ...found, a: found.a.map(numberAt), b: found.b.map(numberAt) };
}

/** How those stand that fresh mentions are linked with. */
function standingsOf({ outlines }: Candidates, { a, b }: ScoredColumns): ReadonlyMap<number, Standing> {
  const linked = new Set([...a, ...b]);
  return new Map(outlines.flatMap(({ number, outline }) => (linked.has(number) ? [[number, standingOfOutline(outline)] as const] : [])));
}

/** What users say of two mentions stands in place of what the program holds. */
function unspoken(found: ScoredColumns, words: readonly UserLink[]): ScoredColumns {
  if (words.length === 0) return found;
  const spoken = new Set(words.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const left = gatherScored();
  for (const [at, a] of found.a.entries()) {
    const b = found.b[at] ?? 0;
    if (!spoken.has(`${a} ${b}`)) left.add(a, b, found.weights[at] ?? 0, found.scores[at] ?? 0);
  }
  return left.columns();
}

async function eventsOf(store: Pick<Store, 'originsOf'>, { mentions, wanted, events }: Touched): Promise<readonly Event[]> {
  const told = new Set(mentions.flatMap(({ id, document }) => (wanted.has(id) ? [document] : [])));
  const origins = await store.originsOf([...told]);
  const copied = origins.flatMap(({ origin }) => (origin === null || told.has(origin) ? [] : [origin]));
  const printed = [...origins, ...(await store.originsOf([...new Set(copied)]))];
  return events({
    copies: new Map(origins.flatMap(({ document, origin }) => (origin === null ? [] : [[document, origin]]))),
    outlets: new Map(printed.map((one) => [one.document, reporterOf(one)])),
  });
}

/** What goes and what comes where events stay as they are. */
function changedEvents(old: readonly Event[], events: readonly Event[]): ChangedEvents {
  const texts = new Set(old.map((event) => JSON.stringify(event)));
  const kept = new Set(events.flatMap((event) => (texts.has(JSON.stringify(event)) ? [event.id] : [])));
  return { removed: old.filter(({ id }) => !kept.has(id)), put: events.filter(({ id }) => !kept.has(id)) };
}
