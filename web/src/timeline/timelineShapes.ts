import type { EventStatus } from '../../../src/codebook/status.ts';
import { KIND_OF_EVENT, type Kind } from '../words/kind.ts';
import { type LaidMark, type Layout, MARK, marksOf } from './layOutLanes.ts';
import { mayFollow } from './plansOf.ts';

/** A mark as a canvas and an SVG both draw it, in pixels of the picture. */
export interface Shape {
  readonly mark: LaidMark;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly kind: Kind;
  readonly status: EventStatus;
  /** The side on which nothing bounds it. */
  readonly fades: 'left' | 'right' | null;
  /** Whether the text leaves it open on which of several days. */
  readonly isWide: boolean;
}

interface Camera {
  /** Pixels from day 0 at which the picture begins. */
  readonly left: number;
  /** Pixels scrolled down. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The marks that the picture shows, cut off at its edges so that a band of centuries is no longer than the screen. */
export function shapesIn(layout: Layout, { left, top, width, height }: Camera): readonly Shape[] {
  return layout.lanes
    .filter((lane) => lane.y + lane.height > top && lane.y < top + height)
    .flatMap((lane) => marksOf(lane, layout, left, left + width))
    .flatMap((mark): Shape | readonly Shape[] => {
      const [from, to, y] = [Math.max(-4, mark.x - left), Math.min(width + 4, mark.x + mark.width - left), mark.y - top];
      if (y + MARK < 0 || y > height) return [];
      return {
        mark,
        x: from,
        y,
        width: Math.max(2, to - from),
        height: MARK,
        kind: KIND_OF_EVENT[mark.bar.type],
        status: mark.bar.status,
        fades: mark.form === 'open-start' ? 'left' : mark.form === 'open-end' ? 'right' : null,
        isWide: mark.days > 2,
      };
    });
}

/** Which shape is under a point; the last drawn lies on top. */
export const shapeAt = (shapes: readonly Shape[], x: number, y: number): Shape | null =>
  shapes.findLast((one) => x >= one.x - 2 && x <= one.x + one.width + 2 && y >= one.y - 2 && y <= one.y + one.height + 2) ?? null;

export interface Link {
  readonly from: Shape;
  readonly to: Shape;
}

interface Linked {
  readonly shapes: readonly Shape[];
  readonly selected: string | null;
  readonly lit: string | null;
  readonly allLinks: boolean;
}

/** More lines at once than an eye can follow from plan to deed. */
const LINES_MOST = 24;

/**
 * Lines from plans to what carries them out, where both are shown: of the events in hand, or where none of these has any and all are
 * wanted, of all plans, as long as they can be told apart. An event stands on the lane of each of its actors; a line is drawn once,
 * where the two are nearest.
 */
export function linksOf({ shapes, selected, lit, allLinks }: Linked): readonly Link[] {
  if (!allLinks && selected === null && lit === null) return [];
  const byId = Map.groupBy(shapes, (shape) => shape.mark.bar.id);
  const pairs = [...byId].flatMap(([plan, froms]) =>
    (froms[0]?.mark.bar.planOf ?? []).flatMap((deed) => {
      const tos = byId.get(deed) ?? [];
      const isShown = tos[0] !== undefined && froms[0] !== undefined && mayFollow(tos[0].mark.bar, froms[0].mark.bar);
      return isShown ? [{ plan, deed, froms, tos }] : [];
    }),
  );
  const hand = [selected, lit];
  const inHand = pairs.filter(({ plan, deed }) => hand.includes(plan) || hand.includes(deed));
  const drawn = inHand.length > 0 ? inHand : allLinks && pairs.length <= LINES_MOST ? pairs : [];
  return drawn.flatMap(({ froms, tos }) => nearest(froms, tos));
}

function nearest(froms: readonly Shape[], tos: readonly Shape[]): readonly Link[] {
  const all = froms.flatMap((from) => tos.map((to): Link => ({ from, to })));
  const far = ({ from, to }: Link): number => Math.abs(from.y - to.y);
  const [first, ...more] = all;
  return first === undefined ? [] : [more.reduce((best, one) => (far(one) < far(best) ? one : best), first)];
}

/** A line that leaves the plan at its end and comes to the deed at its beginning. */
export const linkPath = ({ from, to }: Link): string => {
  const [x1, y1, x2, y2] = [from.x + from.width, from.y + from.height / 2, to.x, to.y + to.height / 2];
  const bend = Math.max(12, Math.abs(x2 - x1) / 2);
  return `M${x1.toFixed(1)} ${y1.toFixed(1)}C${(x1 + bend).toFixed(1)} ${y1.toFixed(1)} ${(x2 - bend).toFixed(1)} ${y2.toFixed(1)} ${x2.toFixed(1)} ${y2.toFixed(1)}`;
};
