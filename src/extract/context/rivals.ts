import { EVENT_TYPE, type EventType } from '../../codebook/eventType.ts';
import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { codesOf, impliedActor } from './impliedActor.ts';
import type { Telling } from './telling.ts';

/** Who stands against whom in a document, as its fully told conflict events have it: how often, and by which words first. */
export interface Rivals {
  /** The one side that a code is told in conflict with, or null where there are several or none. */
  readonly of: (code: string) => PlacedActor | null;
  /** The two sides most often told in conflict with one another, or [] where no pair stands out. */
  readonly leading: readonly PlacedActor[];
}

interface Pair {
  readonly codes: readonly [string, string];
  readonly sides: readonly [PlacedActor, PlacedActor];
  count: number;
}

/** Refugees and people nobody named are no side of a conflict. */
const canBeSide = ({ actor }: PlacedActor): boolean => actor.code !== '' && actor.code !== 'REF';

function pairsOf(tellings: readonly Telling[], counts: (type: EventType) => boolean): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { matches } of tellings)
    for (const { rule, actors, recipients } of matches) {
      if (!counts(rule.type)) continue;
      for (const one of actors)
        for (const other of recipients) {
          const [a, b] = [one, other].sort((x, y) => (x.actor.code < y.actor.code ? -1 : 1)) as [PlacedActor, PlacedActor];
          if (!canBeSide(a) || !canBeSide(b) || a.actor.code === b.actor.code) continue;
          const key = `${a.actor.code}/${b.actor.code}`;
          const pair = pairs.get(key) ?? { codes: [a.actor.code, b.actor.code], sides: [a, b], count: 0 };
          pair.count++;
          pairs.set(key, pair);
        }
    }
  return [...pairs.values()].sort((a, b) => b.count - a.count || (a.codes.join() < b.codes.join() ? -1 : 1));
}

/** So often a side must be named, where how often two quarrel does not tell whose quarrel a text is about. */
const OFTEN = 3;
/** The next may be named no more than this share of the second. */
const NEXT = 0.67;

/** The two whom a text names most of all, where no third comes near and one is told to act against somebody. */
function mostNamed(tellings: readonly Telling[]): readonly PlacedActor[] {
  const named = tellings.flatMap(({ view }) => view.actors.filter(({ actor }) => STATE_BY_CODE.has(actor.code) && actor.via !== 'pronoun'));
  const [first, second, third] = [...Map.groupBy(named, ({ actor }) => actor.code).values()].sort((a, b) => b.length - a.length);
  if (!first?.[0] || !second?.[0] || second.length < OFTEN || (third?.length ?? 0) > NEXT * second.length) return [];
  const pair = [first[0], second[0]];
  const quarrels = tellings.some(({ matches }) =>
    matches.some(
      ({ rule, actors, recipients }) =>
        EVENT_TYPE[rule.type].quad >= 3 &&
        [...codesOf(actors), ...codesOf(recipients)].filter((code) => pair.some(({ actor }) => actor.code === code)).length > 1,
    ),
  );
  return quarrels ? pair.map(({ actor }) => impliedActor(actor)) : [];
}

/** A side is the rival only where it is told twice, and twice as often as the next: a crisis with many sides has none. */
const standsOut = (first: number, second: number): boolean => first >= 2 && first >= 2 * second;

/** The rivals of a document by its events of conflict, words and deeds alike. */
export function rivalsOf(tellings: readonly Telling[]): Rivals {
  const told = sidesOf(pairsOf(tellings, (type) => EVENT_TYPE[type].quad >= 3));
  return told.leading.length > 0 ? told : { ...told, leading: mostNamed(tellings) };
}

/** Those who fight, or are said to be about to: whom 'could attack' is about. */
export const enemiesOf = (tellings: readonly Telling[]): Rivals => sidesOf(pairsOf(tellings, (type) => type === 'ASSAULT'));

function sidesOf(pairs: readonly Pair[]): Rivals {
  const top = pairs[0];
  return {
    of: (code) => {
      const own = pairs.filter(({ codes }) => codes.includes(code));
      const first = own[0];
      if (!first || !standsOut(first.count, own[1]?.count ?? 0)) return null;
      const side = first.sides.find(({ actor }) => actor.code !== code);
      return side ? impliedActor(side.actor) : null;
    },
    leading: top && top.count >= 2 && standsOut(top.count, pairs[1]?.count ?? 0) ? top.sides.map(({ actor }) => impliedActor(actor)) : [],
  };
}

/** Whether none of the actors is one of the codes. */
export const isNoneOf = (actors: readonly PlacedActor[], codes: readonly string[]): boolean =>
  !codesOf(actors).some((code) => codes.includes(code));
