import { type Box, overlaps } from './box.ts';
import { cuts, type Line } from './lineBox.ts';
import type { PlacedForce } from './placedForces.ts';

/** Height of a line of a plate. */
export const LINE = 14;
/** Where a bar ends that stands for the largest force, in pixels: shorter on a map as narrow as a hand. */
const [TRACK, TRACK_NARROW, NARROW] = [64, 36, 560] as const;
/** More plates than these hide the map that they stand on. */
const MOST = 8;
/** So many of the largest in view may stand far from their place, before a smaller one takes the room near it. */
const LEADING = 4;
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
  /** How long its longest bar is. */
  readonly track: number;
}

type Step = readonly [number, number];
type Size = Pick<Box, 'width' | 'height'>;

/** Steps away from the place, the nearest first: right, left, below, above, and farther each way. */
const nearSteps = ({ width, height }: Size): readonly Step[] =>
  [16, 44, 80].flatMap((far): readonly Step[] => [
    [far, -height / 2],
    [-far - width, -height / 2],
    [-width / 2, far],
    [-width / 2, -far - height],
    [far, far / 2],
    [-far - width, far / 2],
    [far, -far / 2 - height],
    [-far - width, -far / 2 - height],
  ]);

const TURNS = Array.from({ length: 16 }, (_, turn) => (turn * Math.PI) / 8);

/** All around at distances from which only a line leads back to the place. */
const farSteps = ({ width, height }: Size): readonly Step[] =>
  [120, 165, 215, 270, 330].flatMap((far) =>
    TURNS.map((turn): Step => {
      const [right, down] = [Math.cos(turn), Math.sin(turn)];
      return [far * right - (width * (1 - right)) / 2, far * down - (height * (1 - down)) / 2];
    }),
  );

interface Where {
  readonly toPx: (lon: number, lat: number) => readonly [number, number];
  readonly width: number;
  readonly height: number;
  readonly taken: readonly Box[];
  /** Where the view's own buttons stand: nothing may lie under them. */
  readonly barred: readonly Box[];
}

/**
 * Finds room for the plates of forces in view, the largest first: beside their places, the very largest of them also far off,
 * and no plate on the line that leads to another. Those without room are left to a closer look.
 */
export function forceSpots(forces: readonly PlacedForce[], { toPx, width, height, taken, barred }: Where): readonly ForceSpot[] {
  const covered = [...taken];
  const isFree = (box: Box): boolean => !covered.some((one) => overlaps(one, box));
  const spots: ForceSpot[] = [];
  const track = width < NARROW ? TRACK_NARROW : TRACK;
  for (const [at, { force, x, y }] of inView(forces, { toPx, width, height }).entries()) {
    if (spots.length >= MOST) break;
    const size = sizeOf(force, track);
    const boxAt = ([dx, dy]: Step): Box => ({ left: x + dx, top: y + dy, ...size });
    const within = ([dx, dy]: Step): Step => [
      Math.min(Math.max(dx, EDGE - x), width - EDGE - size.width - x),
      Math.min(Math.max(dy, EDGE - y), height - EDGE - size.height - y),
    ];
    const isOpen = (step: Step): boolean => {
      const box = boxAt(step);
      if (box.left < EDGE || box.top < EDGE || barred.some((other) => overlaps(box, other))) return false;
      const line = leadOf({ x, y, dx: step[0], dy: step[1], ...size });
      return !spots.some((spot) => cuts(line, boxOf(spot)) || cuts(leadOf(spot), box));
    };
    const steps = (at < LEADING ? [...nearSteps(size), ...farSteps(size)] : nearSteps(size)).map(within);
    // The largest force is what people look for: where all room is taken it stands over other marks, as few as can be.
    const anywhere = (): Step | undefined => (at === 0 ? leastCovering(steps.filter(isOpen), boxAt, taken) : undefined);
    const found = steps.find((step) => isFree(withGap(boxAt(step))) && isOpen(step)) ?? anywhere();
    if (found === undefined) continue;
    spots.push({ force, x, y, dx: found[0], dy: found[1], ...size, track });
    covered.push(withGap(boxAt(found)));
  }
  return spots;
}

interface Seen extends Pick<ForceSpot, 'force' | 'x' | 'y'> {}

const inView = (forces: readonly PlacedForce[], { toPx, width, height }: Pick<Where, 'toPx' | 'width' | 'height'>): readonly Seen[] =>
  forces.flatMap((force) => {
    const [x, y] = toPx(force.lon, force.lat);
    return x < 0 || y < 0 || x > width || y > height ? [] : [{ force, x, y }];
  });

function sizeOf({ title, lines }: PlacedForce, track: number): Size {
  const letters = Math.max(widthOf(title) - track - 6, ...lines.map(({ words }) => widthOf(words)));
  return { width: track + 18 + letters, height: LINE * (lines.length + 1) + 6 };
}

/** How wide words are written, in pixels: digits are wider than letters, signs and spaces narrower. */
const widthOf = (words: string): number =>
  words.replace(/[^\d]/gu, '').length * 7 + words.replace(/[\d ,.]/gu, '').length * 6 + words.replace(/[^ ,.]/gu, '').length * 3.4;

export const boxOf = ({ x, y, dx, dy, width, height }: Omit<ForceSpot, 'force' | 'track'>): Box => ({
  left: x + dx,
  top: y + dy,
  width,
  height,
});

/** From the place to the nearest edge of the plate. */
export const leadOf = ({ x, y, dx, dy, width, height }: Omit<ForceSpot, 'force' | 'track'>): Line => [
  [x, y],
  [x + Math.min(Math.max(0, dx), dx + width), y + Math.min(Math.max(0, dy), dy + height)],
];

const withGap = ({ left, top, width, height }: Box): Box => ({
  left: left - GAP,
  top: top - GAP,
  width: width + 2 * GAP,
  height: height + 2 * GAP,
});

/** The first of the steps at which a plate lies over the fewest marks, each asked once. */
function leastCovering(steps: readonly Step[], boxAt: (step: Step) => Box, taken: readonly Box[]): Step | undefined {
  const counts = steps.map((step) => {
    const box = boxAt(step);
    return taken.reduce((sum, other) => sum + Number(overlaps(box, other)), 0);
  });
  return steps[counts.indexOf(Math.min(...counts))];
}
