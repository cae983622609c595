import type { Contention } from '../../model/contention.ts';
import { isSameVoice } from '../../model/countVoice.ts';
import type { Figure } from '../../model/figure.ts';
import { COUNT_STATUSES, type Quantity } from '../../model/quantity.ts';
import type { Told } from '../../model/told.ts';
import { areOfOtherStatus } from '../quantities/compareQuantities.ts';
import { relateValues } from '../quantities/relateValues.ts';
import { compareTold, type ScopesTold, scopesTold } from '../quantities/scopesTold.ts';
import { subjectOf } from '../quantities/sharesSubject.ts';
import { buildContention, evidenceOf, isBetweenVoices, sideOf } from './buildContention.ts';
import { chainsBy } from './chainsBy.ts';
import { howManyQuestion } from './howManyQuestion.ts';
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
  const scopes = scopesTold(owned.map(({ quantity }) => quantity));
  const contradict = (a: CountedFigure, b: CountedFigure): boolean => areContradicting(a, b, scopes);
  const ordered = owned.sort((a, b) => (a.quantity.id < b.quantity.id ? -1 : 1));
  return [...Map.groupBy(ordered, ({ quantity }) => subjectOf(quantity)).values()].flatMap((group) =>
    chainsBy(group, contradict, sameDays(group.map(({ quantity }) => quantity))).flatMap(contentionOf),
  );
}

/** Of two that share their subject. */
const areContradicting = (one: CountedFigure, other: CountedFigure, scopes: ScopesTold): boolean => {
  const [a, b] = [one.quantity, other.quantity];
  if (areOfOtherStatus(a, b) || a.id === b.id || isSameVoice(a.voice, b.voice) || isPartOfText(one, other)) return false;
  return compareTold(a, b, scopes).relation === 'conflict';
};

/** 'Three envoys were held. "Two envoys were held in Lima," Peru said': a lower number that a text lets somebody say is a part of what it tells itself. */
function isPartOfText(one: CountedFigure, other: CountedFigure): boolean {
  if (one.figure.document !== other.figure.document || one.quantity.voice.own === other.quantity.voice.own) return false;
  const [told, said] = one.quantity.voice.own ? [one, other] : [other, one];
  return sizeOf(told) > sizeOf(said);
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
  const places = chain.flatMap(({ quantity }) => quantity.zone.places);
  const asked = mostTold(chain) ?? first;
  return [
    buildContention({
      about: 'how_many',
      question: howManyQuestion({
        of: asked.figure.of,
        quantity: asked.quantity,
        places,
        isAtBorder: chain.some(({ quantity }) => quantity.zone.border),
        isOfExercise: chain.every(({ quantity }) => quantity.only.includes('exercise')),
      }),
      why: whyOf([...values.values()].flatMap((held) => held.slice(0, 1))),
      sides,
      actors: first.quantity.holders,
      places: [...new Set(places.map(({ name }) => name))].sort(),
      event: null,
    }),
  ];
}

/** A chain of contradictions may hold numbers that do not exclude each other ('94,000', '94,300'); one of each side is given. */
function whyOf(ofSides: readonly CountedFigure[]): string {
  const isApart = ({ quantity: a }: CountedFigure, { quantity: b }: CountedFigure): boolean =>
    (a.status === 'denied') !== (b.status === 'denied') || relateValues(a, b) === 'apart';
  const areAllApart = ofSides.every((one, at) => ofSides.slice(at + 1).every((other) => isApart(one, other)));
  return areAllApart
    ? 'numbers of one thing in the same days exclude each other'
    : 'numbers of one thing in the same days, of which not all can be right';
}

/** One of those that stand to the ground as most of the chain do. A denial is asked as what it denies, and may deny what is there and what is only feared. */
function mostTold(chain: readonly CountedFigure[]): CountedFigure | undefined {
  const told = Map.groupBy(
    chain.filter(({ quantity }) => quantity.status !== 'denied'),
    ({ quantity }) => quantity.status,
  );
  const ranked = COUNT_STATUSES.flatMap((status) => told.get(status) ?? []);
  const most = Math.max(0, ...[...told.values()].map(({ length }) => length));
  return ranked.find(({ quantity: { status } }) => told.get(status)?.length === most);
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
