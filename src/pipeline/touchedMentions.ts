import type { Event } from '../model/event.ts';
import type { Mention } from '../model/mention.ts';
import type { Told } from '../model/told.ts';
import { LINKED_SHARE } from '../reconcile/agglomerate.ts';
import { type BesideGroups, eventsOfGroups, groupLinked, groupsAgainst, standOpposed } from '../reconcile/linkedMentions.ts';
import type { Store } from '../store/store.ts';
import { comeOutSo } from './comeOutSo.ts';
import { type Groups, type Sided, sidesAlone } from './sidesAlone.ts';
import { type Fresh, type Surroundings, surroundings } from './surroundings.ts';

/** What a change touches, and enough beside it to put that together rightly. */
export interface Touched {
  readonly mentions: readonly Pick<Told<Mention>, 'id' | 'document'>[];
  /** Ids of mentions whose events are to be made anew. */
  readonly wanted: ReadonlySet<string>;
  /** Events beside these that stay as they are but for the plans and deeds that they are set beside. */
  readonly sided: readonly Sided[];
  /** Their events. */
  events(asked: Pick<BesideGroups, 'copies' | 'outlets'>): readonly Event[];
}

/**
 * What some fresh mentions touch. Groups grow from the strongest link down, and a link whose groups would contradict one
 * another is passed over. So a group that comes out as it was, beside all that changes and is linked with it, would come
 * out so whatever else is there; and the search ends where all groups around the changed ones come out as they were. It
 * does not follow every chain of links: in a long crisis that would be most of the store. Nor does it look at links between
 * two groups that come out as they were: each was passed over before, when both had grown as far as they have now.
 */
export async function touchedMentions(store: Store, fresh: Fresh): Promise<Touched> {
  const { documents } = fresh;
  const known = await surroundings(store, fresh);
  const deserted = await store.partnersOfDocuments(documents);
  await known.load(deserted);
  const changed = new Set([...fresh.mentions.keys(), ...known.torn]);
  const groups = [...(await settle(known, changed))];
  // What was looked around because it might change, and came out as it was, is told as before.
  const remade = new Set([...known.torn, ...groups.filter((group) => !known.isEvent(group)).flat()]);
  // A dispute or plan shows on both its sides, and lists all that stands there.
  const apart = await known.apartBeside(remade);
  const isPlain = deserted.length === 0 && !known.isSpoken() && !apart.some(({ held }) => held.isSpoken);
  if (!isPlain) {
    const places = known.mentions.length;
    await known.loadApart();
    groups.push(...known.eventsFrom(places));
  }
  const { sided, disputed } = await sidesAlone(known, { groups, anew: remade, isPlain, apart: isPlain ? apart : [] });
  const opposed = new Set([...remade, ...deserted.flatMap((number) => known.placeOf(number) ?? []), ...disputed]);
  const wanted = groups.filter((group) => group.some((place) => opposed.has(place))).flat();
  const grouped = known.mentions.length;
  const elsewhere = await known.loadOpposed(wanted);
  const wantedIds = new Set(wanted.flatMap((place) => known.mentions[place]?.id ?? []));
  const against = groupsAgainst(known.mentions, {
    groups: [...groups, ...known.eventsFrom(grouped)],
    links: known.links(),
    wanted: wantedIds,
  });
  await known.readWhole(against.groups.flat());
  return {
    mentions: known.mentions,
    wanted: wantedIds,
    sided,
    events: (asked) => eventsOfGroups(known.wholeAt, against, { ...asked, words: known.words(), wanted: wantedIds, elsewhere }),
  };
}

/** Groups what is known, and more around what changes by it, until nothing more does; adds to what is changed. */
async function settle(known: Surroundings, changed: Set<number>): Promise<Groups> {
  for (const place of likelyJoined(known)) changed.add(place);
  await known.loadAround(changed);
  for (;;) {
    let groups = groupLinked(known.mentions, { links: known.links(), words: known.words() });
    for (;;) {
      const late = groups.filter((group) => !known.isEvent(group)).flatMap((group) => group.filter((place) => !changed.has(place)));
      if (late.length === 0) return groups;
      for (const place of late) changed.add(place);
      const [places, links] = [known.mentions.length, known.links().a.length];
      await known.loadAround(late);
      const more = [...groups, ...known.eventsFrom(places)];
      if (!comeOutSo(known, more, links)) break;
      groups = more;
    }
  }
}

/** Mentions of events that a fresh mention is linked with as much as it must be to join them: that they change is likely, and no more. */
function likelyJoined({ eventOf, links, mentions, fresh }: Surroundings): readonly number[] {
  const { a, b } = links();
  const met = Array.from({ length: fresh }, () => new Map<readonly number[], number>());
  const meet = (one: number, other: number): void => {
    const counts = met[one];
    const event = eventOf(other);
    if (counts !== undefined && event !== null) counts.set(event, (counts.get(event) ?? 0) + 1);
  };
  for (let at = 0; at < a.length; at++) {
    const one = a[at] ?? 0;
    const other = b[at] ?? 0;
    if (one >= fresh && other >= fresh) continue;
    const own = mentions[one];
    const held = mentions[other];
    if (own === undefined || held === undefined || standOpposed(own, held)) continue;
    meet(one, other);
    meet(other, one);
  }
  return [
    ...new Set(met.flatMap((counts) => [...counts].flatMap(([event, count]) => (count >= LINKED_SHARE * event.length ? [event] : [])))),
  ].flat();
}
