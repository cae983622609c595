import type { Measure } from '../../codebook/measure.ts';
import type { Contention } from '../../model/contention.ts';
import { isSameVoice } from '../../model/countVoice.ts';
import type { Figure } from '../../model/figure.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Told } from '../../model/told.ts';
import { areOfOtherStatus, compareAlike } from '../quantities/compareQuantities.ts';
import { subjectOf } from '../quantities/sharesSubject.ts';
import { buildContention, evidenceOf, isBetweenVoices, sideOf } from './buildContention.ts';
import { chainsBy } from './chainsBy.ts';
import { partyNames, shortList } from './deedQuestion.ts';
import { sameDays } from './sameDays.ts';

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
  const owned = counted.filter(({ quantity }) => quantity.holders.length > 0);
  const ordered = owned.sort((a, b) => (a.quantity.id < b.quantity.id ? -1 : 1));
  return [...Map.groupBy(ordered, ({ quantity }) => subjectOf(quantity)).values()].flatMap((group) =>
    chainsBy(group, contradict, sameDays(group.map(({ quantity }) => quantity))).flatMap(contentionOf),
  );
}

/** Of two that share their subject. */
const contradict = ({ quantity: a }: CountedFigure, { quantity: b }: CountedFigure): boolean =>
  !areOfOtherStatus(a, b) && a.id !== b.id && !isSameVoice(a.voice, b.voice) && compareAlike(a, b).relation === 'conflict';

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

/** What is asked where the counted noun would read badly: no 'how many force', no 'how many deaths'. */
const ASKED: Readonly<Partial<Record<Measure, string>>> = {
  money: 'How much money',
  length: 'How long',
  deaths: 'How many dead',
  injured: 'How many injured',
  captured: 'How many captured',
};

/** Whether an item is a plain noun of many, without capitals: 'soldiers', no 'force' and no 'Russians'. */
const inMany = (item: string): boolean => /^\p{Ll}[\p{Ll} -]*(?:s|troops|police|people|men|women|children|personnel|aircraft)$/u.test(item);

/** 'How many troops of Russia (Crimea and 2 more)?' */
function questionOf({ figure, quantity }: CountedFigure, places: readonly string[]): string {
  const asked =
    ASKED[quantity.measure] ??
    `How many ${inMany(quantity.item) ? quantity.item : quantity.measure === 'personnel' ? 'troops' : quantity.measure}`;
  const [of, at] = [partyNames(figure.of), shortList(places)];
  const ahead = AHEAD.has(quantity.status) ? ' are planned or expected' : '';
  return `${asked}${of === '' ? '' : ` of ${of}`}${ahead}${at === '' ? '' : ` (${at})`}?`;
}

const AHEAD: ReadonlySet<Quantity['status']> = new Set<Quantity['status']>(['planned', 'expected', 'possible']);

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
