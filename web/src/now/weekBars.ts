import type { NowDyad } from '../../../src/serve/pictures/pictureAnswers.ts';

export interface WeekBar {
  readonly week: string;
  readonly x: number;
  readonly width: number;
  /** Pixels up from the line, and down from it. */
  readonly up: number;
  readonly down: number;
}

interface WeekBars {
  readonly width: number;
  /** Pixels from the line to either edge. */
  readonly reach: number;
  /** The score at either edge. */
  readonly top: number;
}

/** Bars of one dyad's weeks: cooperation up, hostility down, never one against the other. All dyads share one scale. */
export function weekBars({ weeks }: NowDyad, { width, reach, top }: WeekBars): readonly WeekBar[] {
  const step = width / Math.max(1, weeks.length);
  const scale = (score: number): number => (score === 0 ? 0 : Math.max(1, (score / Math.max(top, 1)) * reach));
  return weeks.map(({ week, cooperation, conflict }, at) => ({
    week,
    x: at * step,
    width: Math.max(1, step - 2),
    up: scale(cooperation),
    down: scale(conflict),
  }));
}

/** The largest score of a week among dyads. */
export const topScore = (dyads: readonly NowDyad[]): number =>
  Math.max(1, ...dyads.flatMap(({ weeks }) => weeks.flatMap(({ cooperation, conflict }) => [cooperation, conflict])));
