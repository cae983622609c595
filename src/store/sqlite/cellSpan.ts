import type { EventType } from '../../codebook/eventType.ts';
import type { EventStatus } from '../../codebook/status.ts';
import { addDays, type Day } from '../../model/day.ts';
import type { CellBin, EventCell } from '../aggregates.ts';
import { remembered } from './remembered.ts';

export type CellSpan = Pick<EventCell, 'start' | 'end' | 'told'>;

const UNKNOWN: CellSpan = { start: null, end: null, told: null };

/** The days of a cell from the beginning of its bin: a Monday, '2021-12' or '2021'; null where none is known. */
export const binSpan = (from: string | null, bin: Exclude<CellBin, 'exact'>): CellSpan =>
  from === null ? UNKNOWN : { ...DAYS_OF[bin](from), told: null };

/** Written field by field: there are tens of thousands on a map, and taking one apart costs more than finding it. */
export const cellOf = (type: EventType, status: EventStatus, { start, end, told }: CellSpan, count: number): EventCell => ({
  type,
  status,
  start,
  end,
  told,
  count,
});

const DAYS_OF: Readonly<Record<Exclude<CellBin, 'exact'>, (from: string) => { readonly start: Day; readonly end: Day }>> = {
  week: (monday) => ({ start: monday, end: addDays(monday, 6) }),
  month: (month) => ({ start: `${month}-01`, end: lastOfMonth(month) }),
  year: (year) => ({ start: `${year}-01-01`, end: `${year}-12-31` }),
};

const lastOfMonth = remembered((month: string) => addDays(`${addDays(`${month}-01`, 31).slice(0, 7)}-01`, -1));
