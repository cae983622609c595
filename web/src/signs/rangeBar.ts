import type { PostureColumn } from '../../../src/codebook/postureColumn.ts';
import type { Figure } from '../../../src/model/figure.ts';

/** What is ahead or denied is drawn as an outline, so that a plan is never taken for a presence. */
export const OUTLINED: ReadonlySet<PostureColumn> = new Set(['planned', 'denied']);

/** Where a figure's bar stands on a track, each from 0 to 1, and which of its ends the text leaves open or soft. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly fade: 'none' | 'low' | 'high' | 'both';
}

/** The bar of a figure on a track that ends at `top`; null where the text gives neither bound. */
export function rangeBar({ low, high, qualifier }: Pick<Figure, 'low' | 'high' | 'qualifier'>, top: number): Bar | null {
  if (low === null && high === null) return null;
  const at = (value: number): number => (top <= 0 ? 0 : Math.min(1, Math.max(0, value / top)));
  // An open end has nothing to end at, so it fades out to the end of the track.
  if (high === null) return { from: at(low ?? 0), to: Math.min(1, at(low ?? 0) + 0.3), fade: 'high' };
  if (low === null) return { from: 0, to: at(high), fade: 'low' };
  if (qualifier === 'about') return { from: at(low) - 0.05, to: at(high) + 0.05, fade: 'both' };
  return { from: at(low), to: at(high), fade: 'none' };
}

/** The largest bound of each measure and unit, so that bars of one kind can be compared with one another. */
export function tracks(figures: readonly Figure[]): ReadonlyMap<string, number> {
  const tops = new Map<string, number>();
  for (const figure of figures) {
    const key = trackOf(figure);
    tops.set(key, Math.max(tops.get(key) ?? 0, figure.low ?? 0, figure.high ?? 0));
  }
  return tops;
}

export const trackOf = ({ measure, unit }: Pick<Figure, 'measure' | 'unit'>): string => `${measure} ${unit ?? ''}`;
