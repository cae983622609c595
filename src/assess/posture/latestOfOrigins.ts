import { IS_VAGUE } from '../../codebook/qualifier.ts';
import { daysBetween } from '../../model/day.ts';
import type { Quantity } from '../../model/quantity.ts';

/** 'Tens of thousands' in a later headline does not replace '94,300' of the days before. */
const VAGUE_DAYS = 30;

/** A figure with what must be alike for a later one to take its place. */
interface OfOrigin {
  readonly quantity: Quantity;
  readonly origin: string;
}

/** What must be alike for a later figure to take the place of an earlier one: who prints whom, and the scope. */
export const originOf = (quantity: Quantity): string => `${voiceIn(quantity)}|${scopeOf(quantity)}`;

/** An outlet with the voice it quotes. */
const voiceIn = ({ outlet, voice }: Quantity): string => `${outlet}|${voice.own ? '' : voice.code === '' ? `?${voice.name}` : voice.code}`;

const scopeOf = ({ zone, including, only, unit, added }: Quantity): string =>
  [added, zone.withinKm ?? '', zone.including.join('+'), including.join('+'), only.join('+'), unit].join('|');

/** The latest figure of each origin and scope among those given, with the other numbers of the same text, by day said, then id. */
export function latestOfOrigins<One extends OfOrigin>(figures: readonly One[]): readonly One[] {
  if (figures.length < 2) return figures;
  return [...Map.groupBy(figures, ({ origin }) => origin).values()].flatMap(latest).sort(byDay);
}

function latest<One extends OfOrigin>(group: readonly One[]): readonly One[] {
  const ordered = group.length < 2 ? group : group.toSorted(byDay);
  const last = ordered.at(-1);
  if (last === undefined) return [];
  const chosen = IS_VAGUE[last.quantity.qualifier]
    ? (ordered.findLast(({ quantity }) => !IS_VAGUE[quantity.qualifier] && isWithin(quantity, last.quantity)) ?? last)
    : last;
  return [...besides(chosen, ordered), chosen];
}

/** What else the same text counts: one number each, and no mere 'thousands'. Which of two in one text is the later, no order of it tells. */
function besides<One extends OfOrigin>(chosen: One, ordered: readonly One[]): readonly One[] {
  const { document } = chosen.quantity;
  const others = ordered.filter(({ quantity }) => quantity.document === document && !IS_VAGUE[quantity.qualifier]);
  const byNumber = new Map(others.map((one) => [numberOf(one), one]));
  byNumber.delete(numberOf(chosen));
  return [...byNumber.values()];
}

const numberOf = ({ quantity: { low, high } }: OfOrigin): string => `${low} ${high}`;

const isWithin = (one: Quantity, last: Quantity): boolean =>
  one.said === null || last.said === null || daysBetween(one.said, last.said) <= VAGUE_DAYS;

function byDay({ quantity: a }: OfOrigin, { quantity: b }: OfOrigin): number {
  const [one, other] = a.said === b.said ? [a.id, b.id] : [a.said ?? '', b.said ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}
