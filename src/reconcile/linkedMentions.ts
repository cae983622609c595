import type { Event } from '../model/event.ts';
import type { Lookup } from '../model/lookup.ts';
import type { Mention } from '../model/mention.ts';
import type { Told } from '../model/told.ts';
import type { Word } from './agglomerate.ts';
import { eventId } from './eventId.ts';
import { reasonsFor, sureness } from './judgePair.ts';
import { lookupsOf } from './lookup.ts';
import { clustersOf, eventsOf, type Setting } from './putTogether.ts';
import { linksOf, wordBetween } from './reconcile.ts';
import { scorePair } from './scorePair.ts';
import { byReading, type Telling, telling } from './telling.ts';

/** Two mentions, by id, that may be of one event, or of which one denies or carries out the other. */
export interface MentionLink {
  readonly a: string;
  readonly b: string;
  /** The evidence by which links are taken in turn. */
  readonly weight: number;
  /** How surely, from 0 to 1. */
  readonly score: number;
}

/** What users say of two mentions, by id. */
export interface MentionWord {
  readonly a: string;
  readonly b: string;
  readonly kind: Word['kind'];
}

/** What a mention finds others by, and is found by. */
export const lookupsOfMention = (mention: Told<Mention>): readonly Lookup[] => lookupsOf(tellingOf(mention));

/** The links of fresh mentions with one another and with others; those of the others among themselves are known. */
export function linkFresh(fresh: readonly Told<Mention>[], others: readonly Told<Mention>[]): readonly MentionLink[] {
  const isFresh = new Set(fresh.map(({ id }) => id));
  const tellings = [...fresh, ...others].sort(byReading).map(tellingOf);
  return linksOf(tellings, (index) => isFresh.has(tellings[index]?.mention.id ?? '')).flatMap(({ a, b, score: weight, evidence }) => {
    const [one, other] = [tellings[a], tellings[b]];
    if (one === undefined || other === undefined) return [];
    return [{ a: one.mention.id, b: other.mention.id, weight, score: sureness(evidence, one, other) }];
  });
}

/** Why two linked mentions are held to go together, in words for a reader; none where nothing ties them by the rules of today. */
export function reasonsBetween(a: Told<Mention>, b: Told<Mention>): readonly string[] {
  const [one, other] = [a, b].toSorted(byReading).map(tellingOf);
  const evidence = one === undefined || other === undefined ? null : scorePair(one, other);
  return one === undefined || other === undefined || evidence === null ? [] : reasonsFor(evidence, one, other);
}

/** What is known to speak for and against mentions being of one event. What is said of mentions not given is passed over. */
export interface Known {
  readonly links: readonly Pick<MentionLink, 'a' | 'b' | 'weight'>[];
  readonly words: readonly MentionWord[];
}

/** A group of mentions that make one event. */
export interface Group {
  /** The id of the event: that of the same mentions is the same. */
  readonly id: string;
  readonly mentions: readonly string[];
}

/** Which mentions' events are asked for, of an event all or none, and what is known beside. */
export interface Wanted extends Pick<Setting, 'copies' | 'outlets'> {
  readonly wanted: ReadonlySet<string>;
}

/** Mentions in groups, one an event; in any order. */
export interface Grouping {
  readonly groups: readonly Group[];
  /** The events of wanted mentions; among those grouped must be all that these are linked with. */
  events(asked: Wanted): readonly Event[];
}

/** Groups mentions by what links them. */
export function groupLinked(mentions: readonly Told<Mention>[], known: Known): Grouping {
  const { tellings, ...linked } = inOrder(mentions, known);
  const clusters = clustersOf(tellings, linked);
  return {
    groups: clusters.map(({ tellings: grouped }) => {
      const held = grouped.map(({ mention }) => mention);
      return { id: eventId(held), mentions: held.map(({ id }) => id) };
    }),
    events: ({ copies, outlets, wanted }) =>
      eventsOf(tellings, clusters, { ...linked, copies, outlets, isWanted: ({ id }) => wanted.has(id) }),
  };
}

function inOrder(mentions: readonly Told<Mention>[], { links, words }: Known) {
  const ordered = mentions.toSorted(byReading);
  const places = new Map(ordered.map(({ id }, index) => [id, index]));
  return {
    tellings: ordered.map(tellingOf),
    links: links.flatMap(({ a, b, weight }) => {
      const [one, other] = [places.get(a), places.get(b)];
      return one === undefined || other === undefined ? [] : [{ a: Math.min(one, other), b: Math.max(one, other), score: weight }];
    }),
    words: words.flatMap(({ a, b, kind }) => wordBetween(places.get(a), places.get(b), kind)),
  };
}

const made = new WeakMap<Told<Mention>, Telling>();

/** A mention is looked up, compared and put together; its telling is made once. */
function tellingOf(mention: Told<Mention>): Telling {
  const known = made.get(mention) ?? telling(mention);
  made.set(mention, known);
  return known;
}

/** Whether one of two mentions tells as done what the other denies or plans. */
export const standOpposed = (a: Told<Mention>, b: Told<Mention>): boolean => tellingOf(a).realis !== tellingOf(b).realis;
