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

const STEPS = 300;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Places actors so that those with much between them stand near one another (Fruchterman and Reingold 1991: springs
 * along the pairs, charges between all). It begins from a spiral in the given order and uses no chance, so that the
 * same record gives the same picture.
 */
export function layOutNetwork(
  codes: readonly string[],
  pulls: readonly Pull[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly LaidActor[] {
  const index = new Map(codes.map((code, at) => [code, at]));
  const spread = Math.sqrt((width * height) / Math.max(1, codes.length)) * 0.62;
  const x = codes.map((_, at) => spread * Math.sqrt(at + 0.5) * 0.6 * Math.cos(at * GOLDEN));
  const y = codes.map((_, at) => spread * Math.sqrt(at + 0.5) * 0.6 * Math.sin(at * GOLDEN));
  const strongest = Math.max(1, ...pulls.map(({ weight }) => weight));
  const springs = pulls.flatMap(({ a, b, weight }) => {
    const [from, to] = [index.get(a), index.get(b)];
    return from === undefined || to === undefined ? [] : [{ from, to, pull: 0.25 + 0.75 * Math.sqrt(weight / strongest) }];
  });
  const flat = height / Math.max(1, width);
  for (let step = 0; step < STEPS; step += 1) {
    const dx = codes.map((_, at) => -(x[at] ?? 0) * 0.02 * flat);
    const dy = codes.map((_, at) => -(y[at] ?? 0) * 0.02);
    for (let a = 0; a < codes.length; a += 1) {
      for (let b = a + 1; b < codes.length; b += 1) push(a, b, spread, { x, y, dx, dy });
    }
    for (const spring of springs) draw(spring, spread, { x, y, dx, dy });
    const heat = spread * 0.25 * (1 - step / STEPS);
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

interface Motion {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly dx: number[];
  readonly dy: number[];
}

function push(a: number, b: number, spread: number, { x, y, dx, dy }: Motion): void {
  const [gapX, gapY] = [(x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)];
  const square = Math.max(1, gapX * gapX + gapY * gapY);
  const force = (spread * spread) / square;
  shift(a, gapX * force, gapY * force, { dx, dy });
  shift(b, -gapX * force, -gapY * force, { dx, dy });
}

function draw(
  { from, to, pull }: { readonly from: number; readonly to: number; readonly pull: number },
  spread: number,
  { x, y, dx, dy }: Motion,
): void {
  const [gapX, gapY] = [(x[to] ?? 0) - (x[from] ?? 0), (y[to] ?? 0) - (y[from] ?? 0)];
  const force = (Math.hypot(gapX, gapY) / spread) * pull;
  shift(from, gapX * force, gapY * force, { dx, dy });
  shift(to, -gapX * force, -gapY * force, { dx, dy });
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
