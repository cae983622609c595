/** An actor on the picture; pixels around its middle. */
export interface LaidActor {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

interface Pull {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

const STEPS = 400;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Places actors so that those with much between them stand near one another, and those with many partners apart (the
 * forces of ForceAtlas2, Jacomy et al. 2014: springs along the pairs, and charges that grow with the partners). It begins
 * from a spiral in the given order and uses no chance, so that the same record gives the same picture.
 */
export function layOutNetwork(
  codes: readonly string[],
  pulls: readonly Pull[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly LaidActor[] {
  const index = new Map(codes.map((code, at) => [code, at]));
  const x = codes.map((_, at) => Math.sqrt(at + 0.5) * Math.cos(at * GOLDEN));
  const y = codes.map((_, at) => Math.sqrt(at + 0.5) * Math.sin(at * GOLDEN));
  const strongest = Math.max(1, ...pulls.map(({ weight }) => weight));
  const springs = pulls.flatMap(({ a, b, weight }) => {
    const [from, to] = [index.get(a), index.get(b)];
    return from === undefined || to === undefined ? [] : [{ from, to, pull: 0.3 + 0.7 * Math.sqrt(weight / strongest) }];
  });
  const partners = codes.map((_, at) => springs.filter(({ from, to }) => from === at || to === at).length);
  for (let step = 0; step < STEPS; step += 1) {
    const dx = codes.map((_, at) => -GRAVITY * (x[at] ?? 0));
    const dy = codes.map((_, at) => -GRAVITY * (y[at] ?? 0));
    const motion = { x, y, dx, dy };
    for (let a = 0; a < codes.length; a += 1) {
      for (let b = a + 1; b < codes.length; b += 1) push(a, b, ((partners[a] ?? 0) + 1) * ((partners[b] ?? 0) + 1), motion);
    }
    for (const { from, to, pull } of springs) draw(from, to, pull, motion);
    const heat = 0.5 * (1 - step / STEPS);
    codes.forEach((_, at) => {
      const [moveX, moveY] = [dx[at] ?? 0, dy[at] ?? 0];
      const length = Math.hypot(moveX, moveY) || 1;
      const by = Math.min(length, heat) / length;
      x[at] = (x[at] ?? 0) + moveX * by;
      y[at] = (y[at] ?? 0) + moveY * by;
    });
  }
  return fitted(codes, x, y, { width, height });
}

/** Keeps what hangs on nothing else from drifting off. */
const GRAVITY = 0.8;

interface Motion {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly dx: number[];
  readonly dy: number[];
}

function push(a: number, b: number, charge: number, motion: Motion): void {
  const [gapX, gapY] = [(motion.x[a] ?? 0) - (motion.x[b] ?? 0), (motion.y[a] ?? 0) - (motion.y[b] ?? 0)];
  const force = charge / Math.max(0.01, gapX * gapX + gapY * gapY);
  shift(a, gapX * force, gapY * force, motion);
  shift(b, -gapX * force, -gapY * force, motion);
}

function draw(from: number, to: number, pull: number, motion: Motion): void {
  const [gapX, gapY] = [(motion.x[to] ?? 0) - (motion.x[from] ?? 0), (motion.y[to] ?? 0) - (motion.y[from] ?? 0)];
  shift(from, gapX * pull, gapY * pull, motion);
  shift(to, -gapX * pull, -gapY * pull, motion);
}

function shift(at: number, byX: number, byY: number, { dx, dy }: Pick<Motion, 'dx' | 'dy'>): void {
  dx[at] = (dx[at] ?? 0) + byX;
  dy[at] = (dy[at] ?? 0) + byY;
}

/** Stretched to fill the picture, with room for names at the edges. */
function fitted(
  codes: readonly string[],
  x: readonly number[],
  y: readonly number[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly LaidActor[] {
  const [west, east, north, south] = [Math.min(...x), Math.max(...x), Math.min(...y), Math.max(...y)];
  const [sideX, sideY] = [Math.min(110, width * 0.16), 44];
  return codes.map((code, at) => ({
    code,
    x: east === west ? width / 2 : sideX + (((x[at] ?? 0) - west) / (east - west)) * (width - 2 * sideX),
    y: south === north ? height / 2 : sideY + (((y[at] ?? 0) - north) / (south - north)) * (height - 2 * sideY),
  }));
}
