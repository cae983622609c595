import type { Kind } from '../words/kind.ts';
import { sumOf, type Tally } from './cellWindow.ts';

export interface Slice {
  readonly kind: Kind;
  readonly path: string;
}

export interface Pie {
  /** What was done, by kind, as a pie whose area is its share of the mark. */
  readonly slices: readonly Slice[];
  readonly radius: number;
  /** The outline around all, where some of it is intended or denied; in the hue of most of that. */
  readonly outline: { readonly kind: Kind; readonly form: 'intended' | 'denied' } | null;
}

/** How a mark of a radius tells what is done from what is intended: the filled part is as large as its share. */
export function pieOf({ kinds, shown }: Tally, radius: number): Pie {
  const done = kinds.reduce((sum, one) => sum + one.done, 0);
  const inner = shown === 0 ? 0 : (radius - 1) * Math.sqrt(done / shown);
  let angle = -Math.PI / 2;
  const slices = kinds
    .filter((one) => one.done > 0)
    .map((one) => {
      const from = angle;
      angle += (2 * Math.PI * one.done) / done;
      return { kind: one.kind, path: slicePath(inner, from, angle) };
    });
  const open = kinds.filter((one) => sumOf(one) > one.done).toSorted((a, b) => sumOf(b) - b.done - (sumOf(a) - a.done))[0];
  if (open === undefined) return { slices, radius: inner, outline: null };
  return { slices, radius: inner, outline: { kind: open.kind, form: done === 0 && open.denied > open.intended ? 'denied' : 'intended' } };
}

function slicePath(radius: number, from: number, to: number): string {
  const point = (angle: number): string => `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
  const r = radius.toFixed(2);
  // A whole circle has no two ends to draw an arc between.
  if (to - from > 2 * Math.PI - 0.001) return `M0 -${r}A${r} ${r} 0 1 1 0 ${r}A${r} ${r} 0 1 1 0 -${r}Z`;
  return `M0 0L${point(from)}A${r} ${r} 0 ${to - from > Math.PI ? 1 : 0} 1 ${point(to)}Z`;
}
