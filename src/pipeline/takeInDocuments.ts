import type { Event } from '../model/event.ts';
import { gatherScored, type ScoredColumns } from '../model/linkColumns.ts';
import type { Mention } from '../model/mention.ts';
import type { Told } from '../model/told.ts';
import { linkAmong, linkWith, lookupsOfMention, standingOfOutline } from '../reconcile/linkedMentions.ts';
import { outlineOf } from '../reconcile/outline.ts';
import type { Standing } from '../reconcile/realis.ts';
import { reporterOf } from '../reconcile/reporterOf.ts';
import type { NumberedMention, UserLink } from '../store/reconciling.ts';
import type { Store } from '../store/store.ts';
import { type ChangedEvents, changedAssessments } from './changedAssessments.ts';
import { changedSides } from './changedSides.ts';
import type { Fresh } from './surroundings.ts';
import { type Touched, touchedMentions } from './touchedMentions.ts';

/** Mentions that are set against others at once: in a burst each meets thousands, and whom it meets is held meanwhile. */
const MET_AT_ONCE = 2000;

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
  const mentions = await store.mentionsOf(documents);
  const words = await store.userLinks(documents);
  const { links, sides, ...changed } = await madeAnew(store, { documents, mentions, words });
  await store.putChange({
    documents,
    mentions: mentions.map(({ number, mention }) => ({ number, keys: lookupsOfMention(mention), outline: outlineOf(mention) })),
    links,
    words,
    removedEvents: [...changed.removed, ...sides].map(({ id }) => id),
    events: [...changed.put, ...sides],
    ...(await changedAssessments(store, changed)),
  });
  return { fresh: mentions.map(({ mention }) => mention), ...changed };
}

/** What fresh mentions change. */
interface MadeAnew extends ChangedEvents {
  readonly links: ScoredColumns;
  /** Events of which only the plans and deeds beside them change. */
  readonly sides: readonly Event[];
}

/** Puts fresh mentions together with those around them. What is loaded of these is held no longer than until their events are made. */
async function madeAnew(store: Store, fresh: Pick<Fresh, 'documents' | 'mentions' | 'words'>): Promise<MadeAnew> {
  const { found, standings } = await linked(store, fresh.mentions, fresh.documents);
  const links = unspoken(found, fresh.words);
  const touched = await touchedMentions(store, { ...fresh, links, standings });
  const events = await eventsOf(store, touched);
  const old = await store.eventsOf([...touched.wanted], fresh.documents);
  return { links, sides: await changedSides(store, touched.sided, { old, events }), ...changedEvents(old, events) };
}

/** The links of fresh mentions, by number, and how those stand that these are linked with. */
interface Linked {
  readonly found: ScoredColumns;
  readonly standings: ReadonlyMap<number, Standing>;
}

/** Links fresh mentions with one another and with those that each meets, some at a time. */
async function linked(store: Pick<Store, 'candidates'>, fresh: readonly NumberedMention[], documents: readonly string[]): Promise<Linked> {
  const links = gatherScored();
  const standings = new Map<number, Standing>();
  const addAll = ({ a, b, weights, scores }: ScoredColumns, numberAt: (place: number) => number): void => {
    for (let at = 0; at < a.length; at++) links.add(numberAt(a[at] ?? 0), numberAt(b[at] ?? 0), weights[at] ?? 0, scores[at] ?? 0);
  };
  addAll(linkAmong(fresh.map(({ mention }) => mention)), (place) => fresh[place]?.number ?? 0);
  for (let from = 0; from < fresh.length; from += MET_AT_ONCE) {
    const some = fresh.slice(from, from + MET_AT_ONCE);
    const lookups = some.map(({ mention }) => lookupsOfMention(mention));
    const { outlines, met } = await store.candidates(lookups.flat(), documents);
    let asked = 0;
    const found = linkWith(
      some.map(({ mention }) => mention),
      outlines.map(({ outline }) => outline),
      lookups.map((own) => met.slice(asked, (asked += own.length))),
    );
    addAll(found, (place) => (some[place] ?? outlines[place - some.length])?.number ?? 0);
    const partners = new Set([...found.a, ...found.b]);
    for (const [at, { number, outline }] of outlines.entries())
      if (partners.has(some.length + at)) standings.set(number, standingOfOutline(outline));
  }
  return { found: links.columns(), standings };
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
