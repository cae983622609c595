import type { Measure } from '../../codebook/measure.ts';
import type { Figure } from '../../model/figure.ts';
import type { Told } from '../../model/told.ts';
import type { ChangedFigure, FigureSpan } from './pictureAnswers.ts';

/** Figures of forces that are new in these days, or whose span is no longer what it was in the days before; most told first. */
export function changedFigures(now: readonly Told<Figure>[], before: readonly Told<Figure>[]): readonly ChangedFigure[] {
  const earlier = Map.groupBy(before.filter(isForce), keyOf);
  return [...Map.groupBy(now.filter(isForce), keyOf)]
    .flatMap(([key, figures]) => changeOf(figures, earlier.get(key) ?? []))
    .sort((a, b) => b.now.figures - a.now.figures || (b.now.high ?? 0) - (a.now.high ?? 0) || (a.newest.id < b.newest.id ? -1 : 1));
}

/** What an army has: these stand somewhere. The harmed, money and lengths are no forces. */
export const FORCE_MEASURES: ReadonlySet<Measure> = new Set<Measure>([
  'personnel',
  'ships',
  'aircraft',
  'vehicles',
  'weapons',
  'missiles',
  'units',
]);

const isForce = ({ measure, of }: Figure): boolean => FORCE_MEASURES.has(measure) && (of[0]?.code ?? '') !== '';

/** Whose, of what, where and whether there or planned: figures that differ in one of these do not count the same. */
const keyOf = ({ of, measure, where, status }: Figure): string => `${of[0]?.code}\t${measure}\t${where[0]?.id ?? ''}\t${status}`;

function changeOf(figures: readonly Told<Figure>[], earlier: readonly Told<Figure>[]): readonly ChangedFigure[] {
  const newest = figures.reduce((best, figure) => ((figure.published ?? '') > (best.published ?? '') ? figure : best));
  const [now, before] = [spanOf(figures), earlier.length === 0 ? null : spanOf(earlier)];
  if (before !== null && isSame(now, before)) return [];
  const { of, measure, item, where, status, id, document } = newest;
  return [{ of: of[0]?.code ?? '', measure, item, where: where[0]?.name ?? null, status, now, before, newest: { id, document } }];
}

const isSame = (a: FigureSpan, b: FigureSpan): boolean => a.low === b.low && a.high === b.high;

/** From the lowest to the highest bound that the figures tell; a side that none bounds stays open. */
function spanOf(figures: readonly Pick<Figure, 'low' | 'high'>[]) {
  const bounds = figures.flatMap(({ low, high }) => [low, high]).filter((bound) => bound !== null);
  const lows = figures.map(({ low }) => low).filter((bound) => bound !== null);
  const highs = figures.map(({ high }) => high).filter((bound) => bound !== null);
  return {
    low: lows.length === 0 ? null : Math.min(...bounds),
    high: highs.length === 0 ? null : Math.max(...bounds),
    figures: figures.length,
  };
}
