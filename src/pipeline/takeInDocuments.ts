import type { Event } from '../model/event.ts';
import type { Mention } from '../model/mention.ts';
import type { Told } from '../model/told.ts';
import { linkFresh, lookupsOfMention, putLinkedTogether } from '../reconcile/linkedMentions.ts';
import type { Component, LinkVerdict, MentionLink, UserLink } from '../store/reconciling.ts';
import type { Store } from '../store/store.ts';
import { type ChangedEvents, changedAssessments } from './changedAssessments.ts';

/** What taking in documents came to. */
export interface TakenIn extends ChangedEvents {
  /** The mentions of the documents. */
  readonly fresh: readonly Told<Mention>[];
}

/**
 * Puts the mentions of some documents together with those taken in before, and writes what that changes in one
 * transaction. Only what hangs together with these documents by links, now or before, is looked at: mentions that no link
 * joins make the same events whatever else is there.
 */
export async function takeInDocuments(store: Store, documents: readonly string[]): Promise<TakenIn> {
  const fresh = await store.mentionsOf(documents);
  const mentions = fresh.map((mention) => ({ id: mention.id, keys: lookupsOfMention(mention) }));
  const lookups = mentions.flatMap(({ keys }) => keys);
  const links = joinLinks(linkFresh(fresh, await store.candidates(lookups, documents)), await store.userLinks(documents));
  const before = await store.component(seedsOf(links, fresh), documents);
  const events = await eventsOf(store, { mentions: [...before.mentions, ...fresh], links: [...before.links, ...links] });
  const held = [...before.mentions, ...fresh].map(({ id }) => id);
  const changed = changedEvents(await store.eventsOf(held, documents), events);
  const verdictOf = verdicts(events);
  await store.putChange({
    documents,
    mentions,
    links: links.map((link) => ({ ...link, verdict: verdictOf(link) })),
    verdicts: before.links.flatMap((link) =>
      verdictOf(link) === link.verdict ? [] : [{ a: link.a, b: link.b, verdict: verdictOf(link) }],
    ),
    removedEvents: changed.removed.map(({ id }) => id),
    events: changed.put,
    ...(await changedAssessments(store, changed)),
  });
  return { fresh, ...changed };
}

/** What users say of two mentions stands in place of what the program holds. */
function joinLinks(found: readonly Omit<MentionLink, 'kind'>[], said: readonly UserLink[]): readonly MentionLink[] {
  const all: readonly MentionLink[] = [...found.map((link) => ({ ...link, kind: 'program' as const })), ...said.map(asLink)];
  return [...new Map(all.map((link) => [[link.a, link.b].sort().join(' '), link])).values()];
}

const SURENESS: Readonly<Record<UserLink['kind'], number>> = { same: 1, different: 0, unsure: 0.5 };

const asLink = (said: UserLink): MentionLink => ({ ...said, weight: 0, score: SURENESS[said.kind] });

/** The mentions taken in before that fresh ones are now linked to. */
function seedsOf(links: readonly MentionLink[], fresh: readonly Told<Mention>[]): readonly string[] {
  const isFresh = new Set(fresh.map(({ id }) => id));
  const joining = links.filter(({ kind }) => kind === 'program' || kind === 'same');
  return [...new Set(joining.flatMap(({ a, b }) => [a, b]))].filter((id) => !isFresh.has(id));
}

async function eventsOf(store: Pick<Store, 'originsOf'>, { mentions, links }: Heap): Promise<readonly Event[]> {
  const origins = await store.originsOf([...new Set(mentions.map(({ document }) => document))]);
  return putLinkedTogether(mentions, {
    links: links.filter(({ kind }) => kind === 'program'),
    words: links.flatMap(({ a, b, kind }) => (kind === 'program' ? [] : [{ a, b, kind }])),
    copies: new Map(origins.flatMap(({ document, origin }) => (origin === null ? [] : [[document, origin]]))),
    outlets: new Map(
      origins.flatMap(({ document, outlet, origin, originOutlet }): (readonly [string, string])[] =>
        origin === null || originOutlet === null
          ? [[document, outlet]]
          : [
              [document, outlet],
              [origin, originOutlet],
            ],
      ),
    ),
  });
}

interface Heap {
  readonly mentions: Component['mentions'];
  readonly links: readonly MentionLink[];
}

/** What goes and what comes where events stay as they are. */
function changedEvents(old: readonly Event[], events: readonly Event[]): ChangedEvents {
  const texts = new Set(old.map((event) => JSON.stringify(event)));
  const kept = new Set(events.flatMap((event) => (texts.has(JSON.stringify(event)) ? [event.id] : [])));
  return { removed: old.filter(({ id }) => !kept.has(id)), put: events.filter(({ id }) => !kept.has(id)) };
}

function verdicts(events: readonly Event[]): (link: Pick<MentionLink, 'a' | 'b'>) => LinkVerdict['verdict'] {
  const eventOf = new Map(events.flatMap(({ id, mentions }) => mentions.map((mention) => [mention, id] as const)));
  return ({ a, b }) => (eventOf.has(a) && eventOf.get(a) === eventOf.get(b) ? 'same' : 'different');
}
