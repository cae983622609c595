import type { NowDyad } from '../../../src/serve/pictures/pictureAnswers.ts';

export interface WeekBar {
  readonly week: string;
  readonly x: number;
  readonly width: number;
  /** Pixels up from the line, and down from it. */
  readonly up: number;
  readonly down: number;
  /** How far forces that are moved reach below that. */
  readonly forces: number;
}

interface WeekBars {
  readonly width: number;
  /** Pixels from the line to either edge. */
  readonly reach: number;
  /** The score at either edge. */
  readonly top: number;
}

/** Bars of one dyad's weeks: cooperation up, hostility and below it forces moved down, never one against the other. All dyads share one scale. */
export function weekBars({ weeks }: NowDyad, { width, reach, top }: WeekBars): readonly WeekBar[] {
  const step = width / Math.max(1, weeks.length);
  const scale = (score: number): number => (score === 0 ? 0 : Math.max(1, (score / Math.max(top, 1)) * reach));
  return weeks.map(({ week, cooperation, conflict, forces }, at) => ({
    week,
    x: at * step,
    width: Math.max(1, step - 2),
    up: scale(cooperation),
    down: scale(conflict),
    forces: scale(forces),
  }));
}

/** The largest score of a week among dyads. */
export const topScore = (dyads: readonly NowDyad[]): number =>
  Math.max(1, ...dyads.flatMap(({ weeks }) => weeks.flatMap(({ cooperation, conflict, forces }) => [cooperation, conflict + forces])));
