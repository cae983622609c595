import type { Actor } from '../model/actor.ts';
import type { Party } from '../model/event.ts';
import { mostCommon } from './mostCommon.ts';

/** Whoever takes part, once for each code and sector, under the name used most, sorted by both. */
export function eventParties(actors: readonly Actor[]): readonly Party[] {
  const groups = Map.groupBy(
    actors.filter((actor) => !isSaidCloser(actor, actors)),
    partyKey,
  );
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...rest]]) => (first === undefined ? [] : [party(first, rest)]));
}

/** 'the United States' beside 'the US Navy' names no second party. */
const isSaidCloser = (actor: Actor, all: readonly Actor[]): boolean =>
  actor.code !== '' && actor.sector === null && all.some((other) => other.code === actor.code && other.sector !== null);

/** Nobody in particular is told apart by name: 'gunmen' are not 'hackers'. */
const partyKey = ({ code, sector, name }: Actor): string => `${code}\t${sector ?? ''}${code === '' ? `\t${name}` : ''}`;

const party = (first: Actor, rest: readonly Actor[]): Party => ({
  code: first.code,
  sector: first.sector,
  name: mostCommon([first, ...rest].map(({ name }) => name)) ?? first.name,
});
