import type { Actor } from '../model/actor.ts';
import type { Party } from '../model/event.ts';
import { mostCommon } from './mostCommon.ts';

/** What part of the mentions that name somebody must name a party: one telling in twenty that adds a state is a slip, or tells of more. */
const SHARE = 1 / 3;

/**
 * Whoever takes part, by what the mentions say: those whom a third of them name, once for each code and sector, under the name
 * used most, sorted by both. Nobody in particular stands only where nobody is known.
 */
export function eventParties(sides: readonly (readonly Actor[])[]): readonly Party[] {
  const actors = sides.flat();
  const known = actors.filter(({ code }) => code !== '');
  const some = known.length > 0 ? oftenNamed(known, sides, ({ code }) => code) : actors;
  const saidCloser = new Set(some.flatMap(({ code, sector }) => (sector === null ? [] : [code])));
  // 'the United States' beside 'the US Navy' names no second party.
  const closest = some.filter(({ code, sector }) => code === '' || sector !== null || !saidCloser.has(code));
  const groups = Map.groupBy(known.length > 0 ? oftenInCode(closest) : closest, partyKey);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...rest]]) => (first === undefined ? [] : [party(first, rest)]));
}

/** The actors that enough of the mentions name, or, where none is named so often, those named most. */
function oftenNamed(actors: readonly Actor[], sides: readonly (readonly Actor[])[], keyOf: (actor: Actor) => string): readonly Actor[] {
  const naming = sides.filter((side) => side.some(({ code }) => code !== ''));
  const counts = new Map<string, number>();
  for (const side of naming) for (const key of new Set(side.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(...actors.map((actor) => counts.get(keyOf(actor)) ?? 0));
  const needed = Math.min(most, SHARE * naming.length);
  return actors.filter((actor) => (counts.get(keyOf(actor)) ?? 0) >= needed);
}

/** Of the branches of one state, those that a third of its mentions name. */
const oftenInCode = (actors: readonly Actor[]): readonly Actor[] =>
  [...Map.groupBy(actors, ({ code }) => code).values()].flatMap((all) =>
    oftenNamed(
      all,
      all.map((actor) => [actor]),
      ({ sector }) => sector ?? '',
    ),
  );

/** Nobody in particular is told apart by name: 'gunmen' are not 'hackers'. */
const partyKey = ({ code, sector, name }: Actor): string => `${code}\t${sector ?? ''}${code === '' ? `\t${name}` : ''}`;

const party = (first: Actor, rest: readonly Actor[]): Party => ({
  code: first.code,
  sector: first.sector,
  name: mostCommon([first, ...rest].map(({ name }) => name)) ?? first.name,
});
