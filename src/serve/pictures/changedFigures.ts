import type { FigureKey, Figures, OwnedFigure } from '../../store/figures.ts';
import type { ChangedFigure, FigureSpan } from './pictureAnswers.ts';

/** A figure that changed, before it is said what was counted and where. */
type Changed = Omit<ChangedFigure, 'item' | 'where'>;

/** Figures of forces that are new in these days, or whose span is no longer what it was in the days before; most told first. */
export function changedFigures(now: readonly OwnedFigure[], before: readonly OwnedFigure[]): readonly Changed[] {
  const earlier = Map.groupBy(before, keyOf);
  return [...Map.groupBy(now, keyOf)]
    .flatMap(([key, figures]) => changeOf(figures, earlier.get(key) ?? []))
    .sort((a, b) => b.now.figures - a.now.figures || (b.now.high ?? 0) - (a.now.high ?? 0) || (a.newest.id < b.newest.id ? -1 : 1));
}

/** What was counted and where, as the newest of each tells it. */
export async function withItems(store: Pick<Figures, 'figuresFound'>, changed: readonly Changed[]): Promise<readonly ChangedFigure[]> {
  const found = await store.figuresFound(changed.map(({ newest }): FigureKey => newest));
  return changed.flatMap(({ of, measure, status, now, before, newest }) => {
    const figure = found.get(newest.id);
    return figure === undefined
      ? []
      : { of, measure, item: figure.item, where: figure.where[0]?.name ?? null, status, now, before, newest };
  });
}

/** Whose, of what, where and whether there or planned: figures that differ in one of these do not count the same. */
const keyOf = ({ of, measure, place, status }: OwnedFigure): string => `${of}\t${measure}\t${place ?? ''}\t${status}`;

function changeOf(figures: readonly OwnedFigure[], earlier: readonly OwnedFigure[]): readonly Changed[] {
  const newest = figures.reduce((best, figure) => ((figure.published ?? '') > (best.published ?? '') ? figure : best));
  const [now, before] = [spanOf(figures), earlier.length === 0 ? null : spanOf(earlier)];
  if (before !== null && isSame(now, before)) return [];
  const { of, measure, status, id, document } = newest;
  return [{ of, measure, status, now, before, newest: { id, document } }];
}

const isSame = (a: FigureSpan, b: FigureSpan): boolean => a.low === b.low && a.high === b.high;

/** From the lowest to the highest bound that the figures tell; a side that none bounds stays open. */
function spanOf(figures: readonly Pick<OwnedFigure, 'low' | 'high'>[]) {
  const bounds = figures.flatMap(({ low, high }) => [low, high]).filter((bound) => bound !== null);
  const lows = figures.map(({ low }) => low).filter((bound) => bound !== null);
  const highs = figures.map(({ high }) => high).filter((bound) => bound !== null);
  return {
    low: lows.length === 0 ? null : Math.min(...bounds),
    high: highs.length === 0 ? null : Math.max(...bounds),
    figures: figures.length,
  };
}
