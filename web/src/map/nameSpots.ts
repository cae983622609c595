import { type Box, overlaps } from './freeSpots.ts';

/** A mark that has a name to be written beside it; pixels of the view. */
export interface NamedMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How wide the name is. */
  readonly width: number;
}

/** Where a name is written: the point it begins, ends or has its middle at, on the letters' foot. */
export interface NameSpot {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

const GAP = 3;
const HEIGHT = 18;
/** From the middle of the letters to their foot. */
const FOOT = 4;

/**
 * Finds each name a place beside its mark, right, left, below, above or at a corner, in the marks' order, off the other marks
 * and what is barred; null where all are taken or the view's edge would cut it.
 */
export function nameSpots(marks: readonly NamedMark[], barred: readonly Box[], viewWidth: number): readonly (NameSpot | null)[] {
  const grounds = marks.map(groundOf);
  const written: Box[] = [...barred];
  return marks.map((mark, own) => {
    const isFree = ({ box }: NameSpot): boolean =>
      box.left >= 0 &&
      box.left + box.width <= viewWidth &&
      !written.some((one) => overlaps(one, box)) &&
      !grounds.some((one, at) => at !== own && overlaps(one, box));
    const spot = spotsBeside(mark).find(isFree) ?? null;
    if (spot) written.push(spot.box);
    return spot;
  });
}

const groundOf = ({ x, y, radius }: NamedMark): Box => ({ left: x - radius, top: y - radius, width: radius * 2, height: radius * 2 });

function spotsBeside({ x, y, radius, width }: NamedMark): readonly NameSpot[] {
  const [away, middle, slant] = [radius + GAP, HEIGHT / 2, radius * Math.SQRT1_2 + GAP];
  const spotAt = (anchor: NameSpot['anchor'], at: number, centre: number): NameSpot => {
    const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
    const inset = anchor === 'start' ? 2 : anchor === 'end' ? -2 : 0;
    return { x: at + inset, y: centre + FOOT, anchor, box: { left, top: centre - middle, width, height: HEIGHT } };
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
