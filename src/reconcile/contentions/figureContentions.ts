import type { Contention } from '../../model/contention.ts';
import { isSameVoice } from '../../model/countVoice.ts';
import type { Figure } from '../../model/figure.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Told } from '../../model/told.ts';
import { compareQuantities } from '../quantities/compareQuantities.ts';
import { subjectOf } from '../quantities/sharesSubject.ts';
import { buildContention, evidenceOf, isBetweenVoices, sideOf } from './buildContention.ts';

/** A figure as read and as told. */
export interface CountedFigure {
  readonly figure: Told<Figure>;
  readonly quantity: Quantity;
}

/**
 * Matters of 'how many': figures of one thing, by different voices, that exclude each other in the same days, all
 * that stand in one chain of contradictions together. A side is a number, whoever gives it.
 */
export function figureContentions(counted: readonly CountedFigure[]): readonly Contention[] {
  const ordered = counted.toSorted((a, b) => (a.quantity.id < b.quantity.id ? -1 : 1));
  return [...Map.groupBy(ordered, ({ quantity }) => subjectOf(quantity)).values()].flatMap((group) =>
    chainsOf(group).flatMap(contentionOf),
  );
}

/** Those that contradict one another, directly or through others. */
function chainsOf(group: readonly CountedFigure[]): readonly (readonly CountedFigure[])[] {
  const chainOf = new Map<CountedFigure, CountedFigure[]>();
  for (const [index, one] of group.entries()) {
    for (const other of group.slice(index + 1)) {
      if (isSameVoice(one.quantity.voice, other.quantity.voice)) continue;
      if (compareQuantities(one.quantity, other.quantity)?.relation !== 'conflict') continue;
      const [a, b] = [chainOf.get(one) ?? [one], chainOf.get(other) ?? [other]];
      const joined = a === b ? a : [...a, ...b];
      for (const member of joined) chainOf.set(member, joined);
    }
  }
  return [...new Set(chainOf.values())];
}

function contentionOf(chain: readonly CountedFigure[]): readonly Contention[] {
  const [first] = chain;
  if (first === undefined) return [];
  const values = Map.groupBy(chain.toSorted(bySize), ({ quantity }) => valueText(quantity));
  const sides = [...values].map(([value, held]) =>
    sideOf(
      value,
      held.map(({ figure }) => evidenceOf(figure)),
    ),
  );
  if (sides.length < 2 || !isBetweenVoices(sides)) return [];
  const places = [...new Set(chain.flatMap(({ quantity }) => quantity.zone.places.map(({ name }) => name)))].sort();
  return [
    buildContention({
      about: 'how_many',
      question: questionOf(first, places),
      why: 'numbers of one thing in the same days exclude each other',
      sides,
      actors: first.quantity.holders,
      places,
      event: null,
    }),
  ];
}

function questionOf({ figure, quantity }: CountedFigure, places: readonly string[]): string {
  const whose = [...new Set(figure.of.map(({ name }) => name))].join(', ');
  const where = places.length === 0 ? '' : ` (${places.join(', ')})`;
  const ahead =
    quantity.status === 'planned' || quantity.status === 'expected' || quantity.status === 'possible'
      ? 'planned or expected'
      : quantity.status;
  return `How many ${quantity.item || quantity.measure} of ${whose}${where}, ${ahead}?`;
}

const sizeOf = ({ quantity: { low, high } }: CountedFigure): number => low ?? high ?? 0;
const bySize = (a: CountedFigure, b: CountedFigure): number => sizeOf(a) - sizeOf(b);

function valueText({ low, high, qualifier, status }: Quantity): string {
  const write = (number: number): string => number.toLocaleString('en-GB', { maximumFractionDigits: 6 });
  const number =
    low === null
      ? `up to ${write(high ?? 0)}`
      : high === null
        ? `${qualifier === 'at_least' ? 'at least' : 'more than'} ${write(low)}`
        : low === high
          ? write(low)
          : `${write(low)}–${write(high)}`;
  return status === 'denied' ? `not ${number}` : number;
}
