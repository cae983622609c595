/** A point in pixels. */
export type Point = readonly [x: number, y: number];

/** What of the plane is drawn, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** How far beyond the edge lines are drawn, so that no stroke shows along it. */
const MARGIN = 8;
/** Points closer to the one before than this cannot be told from it. */
const STEP = 0.7;

/** Closed rings as the data of a path: what lies outside the frame is cut away, and so is what no eye tells apart. */
export const ringsIn = (rings: readonly (readonly Point[])[], frame: Frame): string =>
  rings
    .map((ring) => thinned(edgesOf(frame).reduce<readonly Point[]>(cutRing, ring)))
    .filter((ring) => ring.length > 2)
    .map((ring) => `${written(ring)}Z`)
    .join('');

/** Open lines likewise, in as many pieces as the frame leaves of them. */
export const linesIn = (lines: readonly (readonly Point[])[], frame: Frame): string =>
  lines
    .flatMap((line) => piecesIn(line, frame))
    .map((piece) => written(thinned(piece)))
    .join('');

/** A line as the data of a path, in tenths of a pixel: each point by its way from the one before, which is short. */
function written(line: readonly Point[]): string {
  const tenths = line.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  const steps = tenths.map(([x, y], at) => {
    const [beforeX, beforeY] = tenths[at - 1] ?? [0, 0];
    return `${at === 0 ? 'M' : at === 1 ? 'l' : ' '}${(x - beforeX) / 10} ${(y - beforeY) / 10}`;
  });
  return steps.join('').replaceAll(' -', '-');
}

/** An edge of the frame: how far inside a point lies, negative outside. */
type Inside = (point: Point) => number;

const edgesOf = ({ width, height }: Frame): readonly Inside[] => [
  ([x]) => x + MARGIN,
  ([x]) => width + MARGIN - x,
  ([, y]) => y + MARGIN,
  ([, y]) => height + MARGIN - y,
];

/** Sutherland and Hodgman (1974): a ring cut by one edge. */
function cutRing(ring: readonly Point[], inside: Inside): readonly Point[] {
  return ring.flatMap((point, at) => {
    const before = ring.at(at - 1) ?? point;
    const [here, there] = [inside(point), inside(before)];
    const crossing = here < 0 === there < 0 ? [] : [between(before, point, there / (there - here))];
    return here < 0 ? crossing : [...crossing, point];
  });
}

const between = ([x, y]: Point, [toX, toY]: Point, share: number): Point => [x + (toX - x) * share, y + (toY - y) * share];

/** The stretches of a line that may be seen: a step is left out where both its ends lie beyond one edge. */
function piecesIn(line: readonly Point[], frame: Frame): readonly (readonly Point[])[] {
  const edges = edgesOf(frame);
  const pieces: Point[][] = [];
  let open = false;
  for (const [at, point] of line.entries()) {
    const before = line[at - 1];
    const isSeen = before !== undefined && edges.every((inside) => inside(before) >= 0 || inside(point) >= 0);
    if (isSeen && open) pieces.at(-1)?.push(point);
    else if (isSeen) pieces.push([before, point]);
    open = isSeen;
  }
  return pieces;
}

/** A line without the points that lie on the one before; its last one stays. */
function thinned(line: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const [at, point] of line.entries()) {
    const last = kept.at(-1);
    if (last === undefined || at === line.length - 1 || Math.hypot(point[0] - last[0], point[1] - last[1]) >= STEP) kept.push(point);
  }
  return kept;
}
