import { IS_VAGUE } from '../../codebook/qualifier.ts';
import { daysBetween } from '../../model/day.ts';
import type { Quantity } from '../../model/quantity.ts';

/** 'Tens of thousands' in a later headline does not replace '94,300' of the days before. */
const VAGUE_DAYS = 30;

/** Who prints whom: an outlet with the voice it quotes. */
const originOf = ({ outlet, voice }: Quantity): string => `${outlet}|${voice.own ? '' : voice.code === '' ? `?${voice.name}` : voice.code}`;

/** What must be alike for a later figure of an origin to take the place of an earlier one. */
const scopeOf = ({ zone, including, only, unit }: Quantity): string =>
  [zone.withinKm ?? '', zone.including.join('+'), including.join('+'), only.join('+'), unit].join('|');

/** The latest figure of each origin and scope among those given, by day said, then id. */
export function latestOfOrigins(quantities: readonly Quantity[]): readonly Quantity[] {
  if (quantities.length < 2) return quantities;
  const groups = Map.groupBy(quantities, (one) => `${originOf(one)}|${scopeOf(one)}`);
  return [...groups.values()].map(latest).sort(byDay);
}

function latest(group: readonly Quantity[]): Quantity {
  const ordered = [...group].sort(byDay);
  const last = ordered.at(-1);
  if (last === undefined) throw new Error('a group holds a figure at least');
  if (!IS_VAGUE[last.qualifier]) return last;
  return ordered.findLast((one) => !IS_VAGUE[one.qualifier] && isWithin(one, last)) ?? last;
}

const isWithin = (one: Quantity, last: Quantity): boolean =>
  one.said === null || last.said === null || daysBetween(one.said, last.said) <= VAGUE_DAYS;

function byDay(a: Quantity, b: Quantity): number {
  const [one, other] = [`${a.said ?? ''} ${a.id}`, `${b.said ?? ''} ${b.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
