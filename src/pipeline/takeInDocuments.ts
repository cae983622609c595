import type { Event } from '../model/event.ts';
import type { Mention } from '../model/mention.ts';
import type { Told } from '../model/told.ts';
import { linkFresh, lookupsOfMention } from '../reconcile/linkedMentions.ts';
import { reporterOf } from '../reconcile/reporterOf.ts';
import type { MentionLink, UserLink } from '../store/reconciling.ts';
import type { Store } from '../store/store.ts';
import { type ChangedEvents, changedAssessments } from './changedAssessments.ts';
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
  const fresh = await store.mentionsOf(documents);
  const mentions = fresh.map((mention) => ({ id: mention.id, keys: lookupsOfMention(mention) }));
  const lookups = mentions.flatMap(({ keys }) => keys);
  const links = joinLinks(linkFresh(fresh, await store.candidates(lookups, documents)), await store.userLinks(documents));
  const touched = await touchedMentions(store, { documents, mentions: fresh, links });
  const events = await eventsOf(store, touched);
  const changed = changedEvents(await store.eventsOf([...touched.wanted], documents), events);
  await store.putChange({
    documents,
    mentions,
    links,
    removedEvents: changed.removed.map(({ id }) => id),
    events: changed.put,
    ...(await changedAssessments(store, changed)),
  });
  return { fresh, ...changed };
}

/** What users say of two mentions stands in place of what the program holds. */
function joinLinks(found: readonly Omit<MentionLink, 'kind'>[], said: readonly UserLink[]): readonly MentionLink[] {
  const spoken = new Set(said.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const left = spoken.size === 0 ? found : found.filter(({ a, b }) => !spoken.has(`${a} ${b}`));
  return [...left.map((link) => ({ ...link, kind: 'program' as const })), ...said.map(asLink)];
}

const SURENESS: Readonly<Record<UserLink['kind'], number>> = { same: 1, different: 0, unsure: 0.5 };

const asLink = (said: UserLink): MentionLink => ({ ...said, weight: 0, score: SURENESS[said.kind] });

async function eventsOf(store: Pick<Store, 'originsOf'>, { mentions, events, wanted }: Touched): Promise<readonly Event[]> {
  const origins = await store.originsOf([...new Set(mentions.map(({ document }) => document))]);
  return events({
    wanted,
    copies: new Map(origins.flatMap(({ document, origin }) => (origin === null ? [] : [[document, origin]]))),
    outlets: new Map([
      ...origins.flatMap(({ origin, originOutlet }) =>
        origin === null || originOutlet === null ? [] : [[origin, reporterOf({ outlet: originOutlet, found: null })] as const],
      ),
      ...origins.map((one) => [one.document, reporterOf(one)] as const),
    ]),
  });
}

/** What goes and what comes where events stay as they are. */
function changedEvents(old: readonly Event[], events: readonly Event[]): ChangedEvents {
  const texts = new Set(old.map((event) => JSON.stringify(event)));
  const kept = new Set(events.flatMap((event) => (texts.has(JSON.stringify(event)) ? [event.id] : [])));
  return { removed: old.filter(({ id }) => !kept.has(id)), put: events.filter(({ id }) => !kept.has(id)) };
}
