import type { TimelineAnswer, TimelineBar } from '../../../src/serve/pictures/pictureAnswers.ts';
import { dayNumber } from './dayScale.ts';

/** A mark on the timeline: x and width in pixels from day 0 at this scale, y from the top of the first lane. */
export interface LaidMark {
  readonly bar: TimelineBar;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** A band of known days, one open on a side, or a tick where only the day of the report is known. */
  /** How many days it may have been. */
  readonly days: number;
  readonly form: 'band' | 'open-start' | 'open-end' | 'tick';
}

export interface LaidLane {
  readonly key: string;
  readonly title: string;
  readonly events: number;
  readonly y: number;
  readonly height: number;
  /** Where ticks of unknown days begin, from the lane's top. */
  readonly ticksAt: number;
  /** Marks for which there was no row left, and none of whose days is known at all. */
  readonly hidden: number;
}

export interface Layout {
  readonly lanes: readonly LaidLane[];
  readonly marks: readonly LaidMark[];
  readonly height: number;
}

export const ROW = 10;
export const MARK = 7;
const GAP = 8;
const ROWS_MOST = 9;
const TICK = 4;
const OPEN_PX = 48;

/** Puts every bar on its lanes: bands packed into rows, and below them ticks stacked on the day of the first report. */
export function layOutLanes({ lanes, bars }: TimelineAnswer, pxPerDay: number): Layout {
  const members: TimelineBar[][] = lanes.map(() => []);
  for (const bar of bars) for (const lane of bar.lanes) members[lane]?.push(bar);
  const marks: LaidMark[] = [];
  let y = 0;
  const laid = lanes.map((lane, at): LaidLane => {
    const [bands, ticks] = [[] as TimelineBar[], [] as TimelineBar[]];
    for (const bar of members[at] ?? []) (bar.start !== null || bar.end !== null ? bands : ticks).push(bar);
    const top = y + GAP / 2;
    const packed = packBands(bands, pxPerDay, top);
    const ticksAt = packed.rows * ROW;
    const stacked = stackTicks(ticks, pxPerDay, top + ticksAt);
    for (const mark of packed.marks) marks.push(mark);
    for (const mark of stacked.marks) marks.push(mark);
    const height = GAP + Math.max(2, packed.rows + stacked.rows) * ROW;
    y += height;
    return { ...lane, y: y - height, height, ticksAt: GAP / 2 + ticksAt, hidden: packed.hidden + stacked.hidden };
  });
  return { lanes: laid, marks, height: y };
}

/** What is known to the day stands above what is known to the month, and that above the rest. */
const roughness = (days: number): number => (days <= 2 ? 0 : days <= 31 ? 1 : 2);

interface Packed {
  readonly marks: readonly LaidMark[];
  readonly rows: number;
  readonly hidden: number;
}

function packBands(bars: readonly TimelineBar[], pxPerDay: number, top: number): Packed {
  const spans = bars
    .map((bar) => spanOf(bar, pxPerDay))
    .sort((a, b) => roughness(a.days) - roughness(b.days) || a.x - b.x || a.width - b.width);
  const rows: (readonly [number, number])[][] = [];
  const marks: LaidMark[] = [];
  let hidden = 0;
  for (const span of spans) {
    const [from, to] = [span.x, span.x + span.width];
    const free = rows.findIndex((taken) => isFree(taken, from, to));
    const row = free === -1 ? rows.length : free;
    if (row >= ROWS_MOST) hidden += 1;
    else {
      const taken = (rows[row] ??= []);
      taken.splice(placeIn(taken, from), 0, [from, to]);
      marks.push({ ...span, y: top + row * ROW });
    }
  }
  return { marks, rows: rows.length, hidden };
}

type Taken = readonly (readonly [number, number])[];

/** The first of the stretches, which stand in order, that begins at or after a point. */
function placeIn(taken: Taken, at: number): number {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.[0] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a stretch meets none of those that a row has: they stand apart and in order, so that only its neighbours can be in the way. */
function isFree(taken: Taken, from: number, to: number): boolean {
  const at = placeIn(taken, from);
  const [before, after] = [taken[at - 1], taken[at]];
  return (before === undefined || before[1] + 1 <= from) && (after === undefined || to + 1 <= after[0]);
}

function spanOf(bar: TimelineBar, pxPerDay: number): Omit<LaidMark, 'y'> {
  const [start, end] = [bar.start === null ? null : dayNumber(bar.start), bar.end === null ? null : dayNumber(bar.end) + 1];
  if (start !== null && end !== null)
    return { bar, x: start * pxPerDay, width: Math.max(3, (end - start) * pxPerDay - 1), days: end - start, form: 'band' };
  if (start !== null) return { bar, x: start * pxPerDay, width: OPEN_PX, days: Number.POSITIVE_INFINITY, form: 'open-end' };
  return { bar, x: (end ?? 0) * pxPerDay - OPEN_PX, width: OPEN_PX, days: Number.POSITIVE_INFINITY, form: 'open-start' };
}

/** As many side by side as the day is wide, then the next row. */
function stackTicks(bars: readonly TimelineBar[], pxPerDay: number, top: number): Packed {
  const columns = Math.max(1, Math.floor((pxPerDay - 1) / TICK));
  const marks: LaidMark[] = [];
  let [rows, hidden] = [0, 0];
  for (const [told, day] of Map.groupBy(bars, ({ told }) => told)) {
    if (told === null) {
      hidden += day.length;
      continue;
    }
    const x = dayNumber(told) * pxPerDay;
    day
      .sort((a, b) => (a.type < b.type ? -1 : a.type > b.type ? 1 : 0))
      .forEach((bar, at) => {
        const row = Math.floor(at / columns);
        if (row >= ROWS_MOST) hidden += 1;
        else {
          rows = Math.max(rows, row + 1);
          marks.push({ bar, x: x + (at % columns) * TICK, y: top + row * ROW, width: TICK - 1, days: 1, form: 'tick' });
        }
      });
  }
  return { marks, rows, hidden };
}
