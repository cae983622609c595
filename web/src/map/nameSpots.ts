import { type Box, overlaps } from './box.ts';

/** A mark that has a name to be written beside it; pixels of the view. */
export interface NamedMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How wide the name is in each of its forms, from the longest to the shortest. */
  readonly widths: readonly number[];
}

/** Where a name is written: the point it begins, ends or has its middle at, on the letters' foot. */
export interface NameSpot {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Which of its forms has room. */
  readonly form: number;
  readonly box: Box;
}

const GAP = 3;
const HEIGHT = 18;
/** From the middle of the letters to their foot. */
const FOOT = 4;
/** How names are given their spots. */
export interface Naming {
  /** Where a name is written if it can be. */
  readonly first: 'right' | 'above';
  /** So many of the first marks have their name over others where there is no other room: what most is told of must have one. */
  readonly anyway: number;
  /** Over which others, for one of them. */
  readonly mayCover: (other: NamedMark, mark: NamedMark) => boolean;
}

/** On a map: at last over marks less than half as large. */
const ON_MAP: Naming = { first: 'right', anyway: 4, mayCover: (other, mark) => 2 * other.radius < mark.radius };

/**
 * Finds each name a place beside its mark, right, left, below, above or at a corner, in the marks' order, off the other marks
 * and what is barred, as long as has room; the first ones at last over some marks. Null where all are taken or the view's edge
 * would cut it.
 */
export function nameSpots(
  marks: readonly NamedMark[],
  barred: readonly Box[],
  viewWidth: number,
  { first, anyway, mayCover }: Naming = ON_MAP,
): readonly (NameSpot | null)[] {
  const written: Box[] = [...barred];
  const grounds = marks.map(groundOf);
  const place = (mark: NamedMark, at: number, isInTheWay: (other: NamedMark) => boolean): NameSpot | null => {
    const reach = reachOf(mark);
    // Of hundreds of boxes few lie where this name could be written; each of its spots is held against those alone.
    const near = [
      ...written.filter((one) => overlaps(one, reach)),
      ...grounds.filter((one, other) => other !== at && overlaps(one, reach) && isInTheWay(marks[other] ?? mark)),
    ];
    const isFree = ({ box }: NameSpot): boolean =>
      box.left >= 0 && box.left + box.width <= viewWidth && !near.some((one) => overlaps(one, box));
    for (const [form, width] of mark.widths.entries()) {
      const spots = spotsBeside(mark, width, form);
      const spot = (first === 'right' ? spots : spots.toSorted(fromAbove)).find(isFree);
      if (spot === undefined) continue;
      written.push(spot.box);
      return spot;
    }
    return null;
  };
  const found = marks.map((mark, at) => place(mark, at, () => true));
  return found.map((spot, at) => {
    const mark = marks[at];
    if (spot !== null || mark === undefined || at >= anyway) return spot;
    return place(mark, at, (other) => !mayCover(other, mark));
  });
}

/** Above the mark, then below it, then where else a name may stand. */
const fromAbove = (a: NameSpot, b: NameSpot): number =>
  Number(b.anchor === 'middle') - Number(a.anchor === 'middle') || (a.anchor === 'middle' ? a.y - b.y : 0);

/** All that any form of a mark's name could cover. */
function reachOf({ x, y, radius, widths }: NamedMark): Box {
  const [aside, above] = [radius + GAP + Math.max(0, ...widths), radius + GAP + 2 * HEIGHT];
  return { left: x - aside, top: y - above, width: 2 * aside, height: 2 * above };
}

const groundOf = ({ x, y, radius }: NamedMark): Box => ({ left: x - radius, top: y - radius, width: radius * 2, height: radius * 2 });

function spotsBeside({ x, y, radius }: NamedMark, width: number, form: number): readonly NameSpot[] {
  const [away, middle, slant] = [radius + GAP, HEIGHT / 2, radius * Math.SQRT1_2 + GAP];
  const spotAt = (anchor: NameSpot['anchor'], at: number, centre: number): NameSpot => {
    const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
    const inset = anchor === 'start' ? 2 : anchor === 'end' ? -2 : 0;
    return { x: at + inset, y: centre + FOOT, anchor, form, box: { left, top: centre - middle, width, height: HEIGHT } };
  };
  return [
    spotAt('start', x + away, y),
    spotAt('end', x - away, y),
    spotAt('middle', x, y + away + middle),
    spotAt('middle', x, y - away - middle),
    spotAt('start', x + slant, y - slant - middle / 2),
    spotAt('start', x + slant, y + slant + middle / 2),
    spotAt('end', x - slant, y - slant - middle / 2),
    spotAt('end', x - slant, y + slant + middle / 2),
  ];
}
