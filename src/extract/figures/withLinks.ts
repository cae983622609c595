import type { Measure } from '../../codebook/measure.ts';
import { type SentenceView, tokenRange, wordAt } from '../clauses/sentenceView.ts';
import type { FigureMemory } from './figureMemory.ts';
import type { FigureLinks, FoundFigure } from './foundFigure.ts';
import { isPart } from './isPart.ts';

const PERSONS: ReadonlySet<Measure> = new Set(['personnel', 'people', 'deaths', 'injured', 'captured']);

const isAlike = (one: FoundFigure, other: FoundFigure): boolean =>
  one.measure === other.measure || (PERSONS.has(one.measure) && PERSONS.has(other.measure));

interface Place {
  readonly from: number;
  readonly to: number;
}

const placeIn = (view: SentenceView, found: FoundFigure): Place => ({
  from: tokenRange(view.tokens, found.quantity).from,
  to: tokenRange(view.tokens, found).to,
});

const says = (view: SentenceView, from: number, to: number, pattern: RegExp): boolean =>
  view.tokens.slice(Math.max(0, from), to).some(({ norm }) => pattern.test(norm));

/** 'Of the 900 soldiers there, [40] were hurt': the whole stands first. */
function isOfWhole(view: SentenceView, whole: FoundFigure, found: FoundFigure): boolean {
  const { from, to } = placeIn(view, whole);
  const opens = /^of$/iu.test(wordAt(view, from - 2)) && (from === 2 || /^[,;]$/u.test(wordAt(view, from - 3)));
  return opens && from <= to && found.rule !== 'figure/count';
}

const isMore = (view: SentenceView, found: FoundFigure): boolean => {
  const { from, to } = placeIn(view, found);
  return (
    (says(view, from - 2, from, /^(?:further|another|additional|extra)$/u) ||
      says(view, from, to + 1, /^(?:more|additional|further|extra|another)$/u)) &&
    !(
      wordAt(view, from) === 'more' &&
      wordAt(view, from + 1) === 'than' &&
      !says(view, from + 2, to + 1, /^(?:more|additional|further|extra)$/u)
    )
  );
};

const isTotal = (view: SentenceView, found: FoundFigure): boolean => {
  const { from, to } = placeIn(view, found);
  return (
    (says(view, from - 6, from, /^(?:total|number|strength|toll)$/u) &&
      says(view, from - 8, from, /^(?:bringing|brings|brought|raising|raises|raised|taking|takes|took)$/u)) ||
    (says(view, to, to + 3, /^(?:altogether|total|all)$/u) && says(view, to, to + 1, /^(?:altogether|in)$/u)) ||
    (says(view, from - 4, from, /^total$/u) && says(view, from - 5, from, /^(?:for|making)$/u))
  );
};

/** Links a figure to those before it, by the words that make it a part, more of the same or their sum. */
export function linksOf(view: SentenceView, found: FoundFigure, earlier: readonly FoundFigure[], memory: FigureMemory): FigureLinks {
  const before = [...memory.figures, ...earlier];
  const whole = before.findLast((one) => isAlike(one, found));
  const same = before.findLast((one) => one.measure === found.measure);
  const last = earlier.at(-1);
  const isWithin = last !== undefined && isAlike(last, found) && isOfWhole(view, last, found);
  if (isTotal(view, found)) return { partOf: null, increaseOf: null, totalOf: summands(found, earlier, same) };
  if (isPart(view, found.quantity) || isWithin) return { partOf: whole ?? null, increaseOf: null, totalOf: [] };
  return { partOf: null, increaseOf: isMore(view, found) ? (same ?? null) : null, totalOf: [] };
}

/** The figures that a total adds up: those of its sentence that count the same, else the one told last. */
function summands(found: FoundFigure, earlier: readonly FoundFigure[], same: FoundFigure | undefined): readonly FoundFigure[] {
  const here = earlier.filter((one) => one.measure === found.measure);
  return here.length > 0 ? here : same ? [same] : [];
}

/** A figure with its links; a part is of the side and at the place of its whole, where its own words leave that open. */
export function withLinks(view: SentenceView, found: FoundFigure, earlier: readonly FoundFigure[], memory: FigureMemory): FoundFigure {
  const links = linksOf(view, found, earlier, memory);
  const whole = links.partOf;
  return {
    ...found,
    links,
    of: found.of.length === 0 && whole ? whole.of : found.of,
    where: found.where.length === 0 && whole?.status === found.status ? whole.where : found.where,
  };
}
