import type { Mention } from '../model/mention.ts';
import type { Told } from '../model/told.ts';
import { type Grouping, groupLinked, standOpposed } from '../reconcile/linkedMentions.ts';
import type { MentionLink, WrittenLink } from '../store/reconciling.ts';
import type { Store } from '../store/store.ts';

/** What is taken in: the mentions of some documents, and what links them, with one another and with those before. */
export interface Fresh {
  readonly documents: readonly string[];
  readonly mentions: readonly Told<Mention>[];
  readonly links: readonly MentionLink[];
}

type Link = Pick<MentionLink, 'a' | 'b' | 'weight' | 'kind'>;

/** What a change touches, and enough beside it to put that together rightly. */
export interface Touched extends Pick<Grouping, 'events'> {
  readonly mentions: readonly Told<Mention>[];
  /** Mentions whose events are to be made anew. */
  readonly wanted: ReadonlySet<string>;
}

/**
 * What some fresh mentions touch. Groups grow from the strongest link down, and a link whose groups would contradict one
 * another is passed over. So a group that comes out as it was, beside all that changes and is linked with it, would come
 * out so whatever else is there; and the search ends where all groups around the changed ones come out as they were. It
 * does not follow every chain of links: in a long crisis that would be most of the store.
 */
export async function touchedMentions(store: Store, fresh: Fresh): Promise<Touched> {
  const { documents } = fresh;
  const known = surroundings(store, fresh);
  const torn = (await store.eventsOf([], documents)).flatMap(({ mentions }) => mentions);
  const deserted = await store.partnersOfDocuments(documents);
  await known.load([...torn, ...deserted, ...fresh.links.flatMap(({ a, b }) => [a, b])]);
  const changed = new Set([...fresh.mentions.map(({ id }) => id), ...torn.filter(known.has)]);
  for (let size = -1; size < changed.size; ) {
    size = changed.size;
    await known.loadAround(changed);
    for (const { id, mentions } of known.grouping().groups) if (!known.isEvent(id)) for (const mention of mentions) changed.add(mention);
  }
  // A dispute or plan shows on both its sides, and lists all that stands there.
  const opposed = new Set([...changed, ...deserted, ...known.opposedTo(changed)]);
  const wanted = new Set(known.grouping().groups.flatMap(({ mentions }) => (mentions.some((id) => opposed.has(id)) ? mentions : [])));
  await known.loadAround(wanted);
  return { mentions: known.mentions(), events: known.grouping().events, wanted };
}

interface Surroundings {
  has(mention: string): boolean;
  /** Loads the events that hold these, whole. */
  load(mentions: Iterable<string>): Promise<void>;
  /** Loads what is linked with these. */
  loadAround(mentions: Iterable<string>): Promise<void>;
  isEvent(id: string): boolean;
  grouping(): Grouping;
  /** Mentions linked with these that stand against them. */
  opposedTo(mentions: ReadonlySet<string>): readonly string[];
  mentions(): readonly Told<Mention>[];
}

function surroundings(store: Store, { documents, mentions: own, links: found }: Fresh): Surroundings {
  const mentions = new Map(own.map((mention) => [mention.id, mention]));
  const isFresh = new Set(mentions.keys());
  const events = new Set<string>();
  const looked = new Set<string>(isFresh);
  const written: WrittenLink[] = [];
  let grouping: Grouping | null = null;
  const load = async (wanted: Iterable<string>): Promise<void> => {
    const missing = [...new Set(wanted)].filter((id) => !mentions.has(id));
    if (missing.length === 0) return;
    const before = [...mentions.keys()].filter((id) => !isFresh.has(id));
    const held = (await store.heldWith(missing, documents)).filter(({ mention }) => !mentions.has(mention.id));
    for (const { event, mention } of held) {
      mentions.set(mention.id, mention);
      events.add(event);
    }
    const links = await store.linksAmong(
      held.map(({ mention }) => mention.id),
      before,
    );
    for (const link of links) written.push(link);
    grouping = null;
  };
  const links = (): readonly Link[] => [...written, ...found];
  return {
    has: (id) => mentions.has(id),
    load,
    loadAround: async (wanted) => {
      const unlooked = [...wanted].filter((id) => !looked.has(id));
      for (const id of unlooked) looked.add(id);
      await load(await store.partnersOf(unlooked, documents));
    },
    isEvent: (id) => events.has(id),
    grouping: () => {
      grouping ??= groupLinked([...mentions.values()], knownOf(links()));
      return grouping;
    },
    opposedTo: (wanted) =>
      links().flatMap(({ a, b }) => {
        const [one, other] = [mentions.get(a), mentions.get(b)];
        if (one === undefined || other === undefined || !standOpposed(one, other)) return [];
        return [...(wanted.has(a) ? [b] : []), ...(wanted.has(b) ? [a] : [])];
      }),
    mentions: () => [...mentions.values()],
  };
}

/** What the program and what users say, apart. */
function knownOf(links: readonly Link[]) {
  const words = links.flatMap(({ a, b, kind }) => (kind === 'program' ? [] : [{ a, b, kind }]));
  return { links: words.length === 0 ? links : links.filter(({ kind }) => kind === 'program'), words };
}
