import type { Box } from './box.ts';

type Point = readonly [number, number];

/** A straight line from one point to another. */
export type Line = readonly [Point, Point];

/** Whether a line runs over any of a box's ground; to end at its edge is not to. */
export function cuts([[x, y], [toX, toY]]: Line, { left, top, width, height }: Box): boolean {
  const [begin, end] = [within(x, toX - x, [left, left + width]), within(y, toY - y, [top, top + height])];
  return Math.max(0, begin[0], end[0]) < Math.min(1, begin[1], end[1]);
}

/** Between which shares of its way a line lies between two bounds, along one axis. */
function within(from: number, way: number, [least, most]: readonly [number, number]): readonly [number, number] {
  if (way === 0) return from > least && from < most ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : [1, 0];
  const [one, other] = [(least - from) / way, (most - from) / way];
  return one < other ? [one, other] : [other, one];
}
