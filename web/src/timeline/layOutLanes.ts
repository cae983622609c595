import type { TimelineBar } from '../../../src/serve/pictures/timelineAnswer.ts';
import { packRows } from './packRows.ts';
import type { Band, SortedLane } from './sortIntoLanes.ts';

/** A mark on the timeline: x and width in pixels from day 0 at this scale, y from the top of the first lane. */
export interface LaidMark {
  readonly bar: TimelineBar;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** How many days it may have been. */
  readonly days: number;
  /** A band of known days, one open on a side, or a tick where only the day of the report is known. */
  readonly form: Band['form'] | 'tick';
}

export interface LaidLane extends SortedLane {
  readonly y: number;
  readonly height: number;
  /** Where ticks of unknown days begin, from the lane's top. */
  readonly ticksAt: number;
  /** Marks for which there was no row left, and none of whose days is known at all. */
  readonly hidden: number;
  /** The row of each band, in the order of `bands`, all groups together; -1 where none was left. */
  readonly rowOf: Int8Array;
}

export interface Layout {
  readonly lanes: readonly LaidLane[];
  readonly height: number;
  readonly pxPerDay: number;
}

export const ROW = 10;
export const MARK = 7;
const GAP = 8;
const ROWS_MOST = 9;
const ROWS_LEAST = 2;
/** As high as a lane's name with, under it, how many of its marks are not drawn. */
const ROWS_TOLD = 4;
const TICK = 4;
const OPEN_PX = 48;

/** Gives every lane its height and every bar its row: bands packed into rows, and below them ticks stacked on the day of the first report. */
export function layOutLanes(lanes: readonly SortedLane[], pxPerDay: number): Layout {
  let y = 0;
  const laid = lanes.map((lane): LaidLane => {
    const packed = packRows(
      lane.bands.map((group) => ({
        from: Float64Array.from(group, (band) => leftOf(band, pxPerDay)),
        to: Float64Array.from(group, (band) => rightOf(band, pxPerDay)),
      })),
      ROWS_MOST,
    );
    const stacked = stackTicks(lane, pxPerDay);
    const hidden = packed.hidden + stacked.hidden + lane.dateless;
    const height = GAP + Math.max(hidden > 0 ? ROWS_TOLD : ROWS_LEAST, packed.rows + stacked.rows) * ROW;
    y += height;
    return {
      ...lane,
      y: y - height,
      height,
      ticksAt: GAP / 2 + packed.rows * ROW,
      hidden,
      rowOf: packed.rowOf,
    };
  });
  return { lanes: laid, height: y, pxPerDay };
}

const leftOf = ({ form, from, to }: Band, pxPerDay: number): number => (form === 'open-start' ? to * pxPerDay - OPEN_PX : from * pxPerDay);

const rightOf = (band: Band, pxPerDay: number): number =>
  leftOf(band, pxPerDay) + (band.form === 'band' ? Math.max(3, (band.to - band.from) * pxPerDay - 1) : OPEN_PX);

/** How many ticks stand side by side: as many as a day is wide. */
const columnsAt = (pxPerDay: number): number => Math.max(1, Math.floor((pxPerDay - 1) / TICK));

function stackTicks({ ticks }: SortedLane, pxPerDay: number): { readonly rows: number; readonly hidden: number } {
  const columns = columnsAt(pxPerDay);
  let [rows, hidden] = [0, 0];
  for (const { bars } of ticks) {
    rows = Math.max(rows, Math.min(ROWS_MOST, Math.ceil(bars.length / columns)));
    hidden += Math.max(0, bars.length - ROWS_MOST * columns);
  }
  return { rows, hidden };
}

/** The marks of a lane of which something lies between two points, from left to right in each row. */
export function marksOf(lane: LaidLane, { pxPerDay }: Pick<Layout, 'pxPerDay'>, from = -Infinity, to = Infinity): readonly LaidMark[] {
  const marks: LaidMark[] = [];
  let at = 0;
  for (const group of lane.bands) {
    for (const band of group) {
      const row = lane.rowOf[at++] ?? -1;
      const [x, end] = [leftOf(band, pxPerDay), rightOf(band, pxPerDay)];
      if (row === -1 || end < from || x > to) continue;
      marks.push({ bar: band.bar, x, y: lane.y + GAP / 2 + row * ROW, width: end - x, days: band.days, form: band.form });
    }
  }
  const columns = columnsAt(pxPerDay);
  for (const { day, bars } of lane.ticks) {
    const left = day * pxPerDay;
    if (left + columns * TICK < from || left > to) continue;
    for (const [index, bar] of bars.slice(0, ROWS_MOST * columns).entries()) {
      const y = lane.y + lane.ticksAt + Math.floor(index / columns) * ROW;
      marks.push({ bar, x: left + (index % columns) * TICK, y, width: TICK - 1, days: 1, form: 'tick' });
    }
  }
  return marks;
}
