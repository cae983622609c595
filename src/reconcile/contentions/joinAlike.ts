import type { Contention } from '../../model/contention.ts';
import { buildContention, sideOf } from './buildContention.ts';

/** Disputes found in more than one way that ask the same are one, with all that is told for each side; those of events stay with their event. */
export function joinAlike(contentions: readonly Contention[]): readonly Contention[] {
  const asked = Map.groupBy(contentions, ({ id, event, about, question }) => (event === null ? `${about} ${question}` : id));
  return [...asked.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return [others.length === 0 ? first : joined(first, [first, ...others])];
  });
}

function joined(first: Contention, alike: readonly Contention[]): Contention {
  const sides = Map.groupBy(
    alike.flatMap((one) => one.sides),
    ({ value }) => value,
  );
  return buildContention({
    ...first,
    sides: [...sides].map(([value, held]) => {
      const evidence = held.flatMap((side) => side.evidence);
      return sideOf(value, [...new Map(evidence.map((one) => [`${one.id} ${one.voice.code} ${one.voice.name}`, one])).values()]);
    }),
    actors: [...new Set(alike.flatMap(({ actors }) => actors))].sort(),
    places: [...new Set(alike.flatMap(({ places }) => places))].sort(),
  });
}
