import type { TimelineBar, TimelinePicture } from '../../../src/serve/pictures/timelineAnswer.ts';
import { dayNumber } from './dayScale.ts';

/** A bar of which a day is known: what is the same at every scale. */
export interface Band {
  readonly bar: TimelineBar;
  /** Day numbers; where a side is open, both are the day that is known. */
  readonly from: number;
  readonly to: number;
  /** How many days it may have been. */
  readonly days: number;
  readonly form: 'band' | 'open-start' | 'open-end';
}

/** The bars of which only the day of the first report is known, those of one day. */
export interface TickDay {
  readonly day: number;
  readonly bars: readonly TimelineBar[];
}

/** A lane with its bars in the order in which they take rows. */
export interface SortedLane {
  readonly key: string;
  readonly title: string;
  readonly events: number;
  /** What is known to the day, to the month, the rest, and what has no first day; each by its first day. */
  readonly bands: readonly (readonly Band[])[];
  readonly ticks: readonly TickDay[];
  /** Bars of which no day is known at all. */
  readonly dateless: number;
}

/** Puts every bar on its lanes, sorted: done once, so that a zoom need only find their rows. */
export function sortIntoLanes({ lanes, bars }: TimelinePicture): readonly SortedLane[] {
  const members: TimelineBar[][] = lanes.map(() => []);
  for (const bar of bars) for (const lane of bar.lanes) members[lane]?.push(bar);
  return lanes.map((lane, at) => sortedLane(lane, members[at] ?? []));
}

function sortedLane({ key, title, events }: TimelinePicture['lanes'][number], bars: readonly TimelineBar[]): SortedLane {
  const bands: Band[][] = [[], [], [], []];
  const told = new Map<number, TimelineBar[]>();
  let dateless = 0;
  for (const bar of bars) {
    const band = bandOf(bar);
    if (band !== null) bands[roughness(band)]?.push(band);
    else if (bar.told === null) dateless += 1;
    else (told.get(dayNumber(bar.told)) ?? newDay(told, dayNumber(bar.told))).push(bar);
  }
  for (const group of bands) group.sort((a, b) => a.from - b.from || a.to - b.to);
  const ticks = [...told].map(([day, all]) => ({ day, bars: all.sort(byType) }));
  return { key, title, events, bands, ticks, dateless };
}

const byType = (a: TimelineBar, b: TimelineBar): number => (a.type < b.type ? -1 : a.type > b.type ? 1 : 0);

function newDay(told: Map<number, TimelineBar[]>, day: number): TimelineBar[] {
  const bars: TimelineBar[] = [];
  told.set(day, bars);
  return bars;
}

/** What is known to the day stands above what is known to the month, and that above the rest. */
const roughness = ({ days, form }: Band): number => (form === 'open-start' ? 3 : days <= 2 ? 0 : days <= 31 ? 1 : 2);

function bandOf(bar: TimelineBar): Band | null {
  const [start, end] = [bar.start === null ? null : dayNumber(bar.start), bar.end === null ? null : dayNumber(bar.end) + 1];
  if (start !== null && end !== null) return { bar, from: start, to: end, days: end - start, form: 'band' };
  if (start !== null) return { bar, from: start, to: start, days: Number.POSITIVE_INFINITY, form: 'open-end' };
  if (end !== null) return { bar, from: end, to: end, days: Number.POSITIVE_INFINITY, form: 'open-start' };
  return null;
}
