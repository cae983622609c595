import type { ArcsPicture } from '../../../src/serve/pictures/mapAnswer.ts';
import { type Tally, tally, type Window } from './cellWindow.ts';

/** More arrows than these hide the map that they stand on. */
const ARCS = 14;

/** An arrow from one state to another, with what the window shows of what the one does to the other. */
export interface Arrow {
  readonly dyad: ArcsPicture['dyads'][number];
  /** Where it begins and ends, in degrees. */
  readonly from: readonly [lon: number, lat: number];
  readonly to: readonly [lon: number, lat: number];
  readonly shown: Tally;
}

type Arcs = Pick<ArcsPicture, 'states' | 'dyads'>;

interface Counted {
  readonly window: Window;
  readonly arrows: readonly Arrow[];
}

/** Those that were counted last: arrows are counted before they are asked for. */
const COUNTED = new WeakMap<Arcs, Counted>();

/** The arrows that are drawn, those first of which most is told in the window. */
export function arrowsOf(arcs: Arcs, window: Window): readonly Arrow[] {
  const before = COUNTED.get(arcs);
  if (before !== undefined && before.window?.from === window?.from && before.window?.to === window?.to) return before.arrows;
  const arrows = countedArrows(arcs, window);
  COUNTED.set(arcs, { window, arrows });
  return arrows;
}

function countedArrows({ states, dyads }: Arcs, window: Window): readonly Arrow[] {
  const stateAt = new Map(states.map(({ code, lon, lat }) => [code, [lon, lat] as const]));
  return dyads
    .flatMap((dyad): readonly Arrow[] => {
      const [from, to] = [stateAt.get(dyad.actor), stateAt.get(dyad.recipient)];
      const shown = tally(dyad.cells, window);
      return from && to && shown.shown > 0 ? [{ dyad, from, to, shown }] : [];
    })
    .sort((a, b) => b.shown.shown - a.shown.shown)
    .slice(0, ARCS);
}
