import { type Box, freeSpots, overlaps } from './freeSpots.ts';
import type { PlacedForce } from './placedForces.ts';

/** Where a bar ends that stands for the largest force, in pixels. */
export const TRACK = 64;
/** Height of a line of a plate. */
export const LINE = 14;
/** More plates than these hide the map that they stand on. */
const MOST = 8;
/** Plates keep so far from one another and from marks, so that the eye parts them. */
const GAP = 5;

/** Plates keep so far from the edges of the map. */
const EDGE = 6;

/** A force with where its plate stands: `dx`, `dy` from its place, which is at `x`, `y`. */
export interface ForceSpot {
  readonly force: PlacedForce;
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
}

/** Steps away from the place, the nearest first: right, left, below, above, and farther each way. */
const stepsOf = (width: number, height: number): readonly (readonly [number, number])[] =>
  [16, 44, 80].flatMap((far) => [
    [far, -height / 2],
    [-far - width, -height / 2],
    [-width / 2, far],
    [-width / 2, -far - height],
    [far, far / 2],
    [-far - width, far / 2],
    [far, -far / 2 - height],
    [-far - width, -far / 2 - height],
  ]);

interface Where {
  readonly toPx: (lon: number, lat: number) => readonly [number, number];
  readonly width: number;
  readonly height: number;
  readonly taken: readonly Box[];
  /** Where the view's own buttons stand: nothing may lie under them. */
  readonly barred: readonly Box[];
}

/** Finds room for the plates of forces in view, the largest first; those without room are left to a closer look. */
export function forceSpots(forces: readonly PlacedForce[], { toPx, width, height, taken, barred }: Where): readonly ForceSpot[] {
  const isFree = freeSpots(taken);
  const spots: ForceSpot[] = [];
  for (const force of forces) {
    const [x, y] = toPx(force.lon, force.lat);
    if (spots.length >= MOST || x < 0 || y < 0 || x > width || y > height) continue;
    const letters = Math.max(force.title.length - 10, ...force.lines.map(({ words }) => words.length));
    const size = { width: TRACK + 18 + letters * 6.2, height: LINE * (force.lines.length + 1) + 6 };
    const boxAt = ([dx, dy]: readonly [number, number]): Box => ({ left: x + dx, top: y + dy, width: size.width, height: size.height });
    const withGap = ({ left, top, width: w, height: h }: Box): Box => ({
      left: left - GAP,
      top: top - GAP,
      width: w + 2 * GAP,
      height: h + 2 * GAP,
    });
    const isInside = ({ left, top }: Box): boolean =>
      left >= EDGE && top >= EDGE && left + size.width <= width - EDGE && top + size.height <= height - EDGE;
    const inside = stepsOf(size.width, size.height)
      .map(([dx, dy]): readonly [number, number] => [Math.min(Math.max(dx, EDGE - x), width - EDGE - size.width - x), dy])
      .filter((step) => isInside(boxAt(step)) && !barred.some((other) => overlaps(boxAt(step), other)));
    const crowding = (step: readonly [number, number]): number => {
      const box = boxAt(step);
      return taken.reduce((sum, other) => sum + Number(overlaps(box, other)), 0);
    };
    // The largest force is what people look for: where all room is taken it stands over other marks, as few as can be.
    const at = inside.find((step) => isFree(withGap(boxAt(step)))) ?? (spots.length === 0 ? leastBy(inside, crowding) : undefined);
    if (at !== undefined) spots.push({ force, x, y, dx: at[0], dy: at[1], ...size });
  }
  return spots;
}

export const boxOf = ({ x, y, dx, dy, width, height }: ForceSpot): Box => ({ left: x + dx, top: y + dy, width, height });

/** The first of those for which it is least, each asked once. */
function leastBy<T>(all: readonly T[], of: (one: T) => number): T | undefined {
  const counts = all.map(of);
  return all[counts.indexOf(Math.min(...counts))];
}
