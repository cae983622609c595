import type { Event } from '../model/event.ts';
import { gatherLinks, gatherScored, type LinkColumns, linksWhere, type ScoredColumns } from '../model/linkColumns.ts';
import type { Lookup } from '../model/lookup.ts';
import type { Mention } from '../model/mention.ts';
import type { Outline } from '../model/outline.ts';
import type { Told } from '../model/told.ts';
import { agglomerate, type Word } from './agglomerate.ts';
import { clusterOf } from './cluster.ts';
import { reasonsFor, sureness } from './judgePair.ts';
import { areInReach, lookupsOf } from './lookup.ts';
import { comparedOf } from './outline.ts';
import { eventsOf, type Setting } from './putTogether.ts';
import { doStandingsShow, type Standing, standingOf } from './realis.ts';
import { eachLink, wordBetween } from './reconcile.ts';
import { isEnough, scorePair } from './scorePair.ts';
import { byReading, type Compared, type Telling, telling } from './telling.ts';

/** What a mention finds others by, and is found by. */
export const lookupsOfMention = (mention: Told<Mention>): readonly Lookup[] => lookupsOf(tellingOf(mention));

/** The links of fresh mentions with one another, by their places. */
export function linkAmong(fresh: readonly Told<Mention>[]): ScoredColumns {
  const inOrder = [...fresh.entries()]
    .map(([place, mention]) => ({ telling: tellingOf(mention), place }))
    .sort((x, y) => byReading(x.telling, y.telling));
  const links = gatherScored();
  const tellings = inOrder.map(({ telling }) => telling);
  eachLink(tellings, (a, b, evidence) => {
    const [one, other] = [inOrder[a], inOrder[b]];
    if (one === undefined || other === undefined) return;
    links.add(one.place, other.place, evidence.total, sureness(evidence, one.telling, other.telling));
  });
  return links.columns();
}

/**
 * The links of fresh mentions with others, by their places in both lists together; those of the others among themselves are known.
 * `met` has, for each fresh one, the places of others that its lookups meet, and nothing else is compared.
 */
export function linkWith(
  fresh: readonly Told<Mention>[],
  others: readonly Outline[],
  met: readonly (readonly Uint32Array[])[],
): ScoredColumns {
  const links = gatherScored();
  const asked = new Uint32Array(others.length);
  const known: Compared[] = [];
  for (const [place, mention] of fresh.entries()) {
    const telling = tellingOf(mention);
    for (const places of met[place] ?? []) {
      for (const at of places) {
        const outline = others[at];
        // What several keys meet is compared once.
        if (outline === undefined || asked[at] === place + 1) continue;
        asked[at] = place + 1;
        known[at] ??= comparedOfOutline(outline);
        const other = known[at];
        const isEarlier = byReading(telling, other) < 0;
        const one = isEarlier ? telling : other;
        const two = isEarlier ? other : telling;
        const evidence = areInReach(one, two) ? scorePair(one, two) : null;
        if (evidence === null || !isEnough(evidence, one, two)) continue;
        const held = fresh.length + at;
        links.add(isEarlier ? place : held, isEarlier ? held : place, evidence.total, sureness(evidence, one, two));
      }
    }
  }
  return links.columns();
}

/** Why two linked mentions are held to go together, in words for a reader; none where nothing ties them by the rules of today. */
export function reasonsBetween(a: Told<Mention>, b: Told<Mention>): readonly string[] {
  const [one, other] = [a, b].toSorted(byReading).map(tellingOf);
  const evidence = one === undefined || other === undefined ? null : scorePair(one, other);
  return one === undefined || other === undefined || evidence === null ? [] : reasonsFor(evidence, one, other);
}

/** What is known to speak for and against mentions being of one event, by their places in a list. */
export interface Known {
  readonly links: LinkColumns;
  readonly words: readonly Word[];
}

/** The groups of mentions that make one event each, by their places; in any order. What is compared of them is enough. */
export function groupLinked(mentions: readonly Compared[], { links, words }: Known): readonly (readonly number[])[] {
  const inOrder = mentions.map((telling, place) => ({ telling, place })).sort((one, other) => byReading(one.telling, other.telling));
  const order = inOrder.map(({ place }) => place);
  const ranks = new Uint32Array(order.length);
  for (const [rank, place] of order.entries()) ranks[place] = rank;
  const said = words.flatMap(({ a, b, kind }) => wordBetween(ranks[a], ranks[b], kind));
  const realis = mentions.map((one) => one.realis);
  // Those that may join anything are fewer than all, and are copied once.
  const joining = linksWhere(links, (a, b) => realis[a] === realis[b]);
  rank(joining, ranks);
  return agglomerate(
    inOrder.map(({ telling }) => telling),
    joining,
    said,
  ).map((group) => group.map((rank) => order[rank] ?? 0));
}

/** Tells links by other numbers of their mentions, the lower one first. */
function rank({ a, b }: LinkColumns, ranks: Uint32Array): void {
  for (let at = 0; at < a.length; at++) {
    const one = ranks[a[at] ?? 0] ?? 0;
    const other = ranks[b[at] ?? 0] ?? 0;
    a[at] = Math.min(one, other);
    b[at] = Math.max(one, other);
  }
}

/** Groups of mentions, and which are asked for. */
export interface Grouped {
  readonly groups: readonly (readonly number[])[];
  readonly links: LinkColumns;
  /** The ids of mentions whose events are asked for, of an event all or none; among the groups, or elsewhere, must be all that these are linked with. */
  readonly wanted: ReadonlySet<string>;
}

/** What events are made from. */
export interface Against extends Pick<Grouped, 'groups' | 'links'> {}

/** Of groups those that are asked for and those that stand against these, with the links that show it. */
export function groupsAgainst(mentions: readonly Compared[], { groups, links, wanted }: Grouped): Against {
  const asked = Uint8Array.from(mentions, ({ id }) => (wanted.has(id) ? 1 : 0));
  const standings = mentions.map(standingOf);
  const against = linksWhere(
    links,
    (a, b) => (asked[a] === 1 || asked[b] === 1) && doStandingsShow(standings[a] ?? 'feared', standings[b] ?? 'feared'),
  );
  const told = asked.slice();
  for (let at = 0; at < against.a.length; at++) {
    told[against.a[at] ?? 0] = 1;
    told[against.b[at] ?? 0] = 1;
  }
  return { groups: groups.filter((group) => group.some((place) => told[place] === 1)), links: against };
}

/** What is known beside groups that events are made from. */
export interface BesideGroups extends Pick<Known, 'words'>, Pick<Grouped, 'wanted'>, Pick<Setting, 'copies' | 'outlets' | 'elsewhere'> {}

/** The events that are asked for of groups of mentions, which are asked for whole by their places. */
export function eventsOfGroups(
  wholeAt: (place: number) => Told<Mention>,
  { groups, links }: Against,
  { words, wanted, ...beside }: BesideGroups,
): readonly Event[] {
  const order = groups.flat();
  const ranks = new Map(order.map((place, rank) => [place, rank]));
  const tellings = order.map((place) => tellingOf(wholeAt(place)));
  const clusters = groups.flatMap((places) => clusterOf(places.flatMap((place) => tellings[ranks.get(place) ?? -1] ?? [])) ?? []);
  const ranked = gatherLinks();
  for (let at = 0; at < links.a.length; at++) {
    const one = ranks.get(links.a[at] ?? -1) ?? 0;
    const other = ranks.get(links.b[at] ?? -1) ?? 0;
    ranked.add(Math.min(one, other), Math.max(one, other), links.weights[at] ?? 0);
  }
  return eventsOf(tellings, clusters, {
    links: ranked.columns(),
    words: words.flatMap(({ a, b, kind }) => wordBetween(ranks.get(a), ranks.get(b), kind)),
    ...beside,
    isWanted: ({ id }) => wanted.has(id),
  });
}

/** How a mention stands of which no more than its outline is read. */
export const standingOfOutline = (outline: Outline): Standing => standingOf(comparedOfOutline(outline));

const compared = new WeakMap<Outline, Compared>();

/** What is compared of a mention by its outline; made once: the mentions of each document are compared with many that those of the one before were. */
export function comparedOfOutline(outline: Outline): Compared {
  const known = compared.get(outline);
  if (known !== undefined) return known;
  const fresh = comparedOf(outline);
  compared.set(outline, fresh);
  return fresh;
}

const made = new WeakMap<Told<Mention>, Telling>();

/** What is compared of a mention; made once, since it is looked up, compared and put together. */
export function tellingOf(mention: Told<Mention>): Telling {
  const known = made.get(mention);
  if (known !== undefined) return known;
  const fresh = telling(mention);
  made.set(mention, fresh);
  return fresh;
}

/** Whether one of two mentions tells as done what the other denies or plans. */
export const standOpposed = (a: Compared, b: Compared): boolean => a.realis !== b.realis;
