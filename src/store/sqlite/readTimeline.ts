import type { DatabaseSync } from 'node:sqlite';
import type { EventType } from '../../codebook/eventType.ts';
import { strandOf } from '../../codebook/strand.ts';
import { mondayOf } from '../../model/day.ts';
import type { EventFilter, TimeBin, Timeline } from '../aggregates.ts';
import { foundCondition } from './foundEvents.ts';
import { rows } from './query.ts';
import { strandCounts } from './strandCounts.ts';
import { summedBy } from './summedBy.ts';

interface Row {
  readonly day: string | null;
  readonly type: EventType;
  readonly n: number;
}

const BIN_OF: Readonly<Record<TimeBin, (day: string) => string>> = {
  day: (day) => day,
  week: mondayOf,
  month: (day) => `${day.slice(0, 7)}-01`,
  year: (day) => `${day.slice(0, 4)}-01-01`,
};

/** The events that pass, counted by the day each counts in. */
export function readTimeline(db: DatabaseSync, filter: EventFilter, bin: TimeBin): Timeline {
  const found = countedDays(db, filter);
  const sum = (all: readonly Row[]): number => all.reduce((events, { n }) => events + n, 0);
  const binned = Map.groupBy(found, ({ day }) => (day === null ? '' : BIN_OF[bin](day)));
  const dated = [...binned].filter(([from]) => from !== '');
  return {
    bins: dated.map(([from, all]) => ({
      from,
      events: sum(all),
      strands: strandCounts(all.map(({ type, n }) => ({ strand: strandOf(type), n }))),
    })),
    undated: sum(binned.get('') ?? []),
  };
}

/** By day and class: from the sums where they tell it, else from the events themselves. */
function countedDays(db: DatabaseSync, filter: EventFilter): readonly Row[] {
  const summed = summedBy(filter);
  const passing = summed ?? foundCondition(db, filter);
  const sql =
    summed === null
      ? `SELECT e.day, e.type, count(*) AS n FROM event_facts e WHERE ${passing.sql} GROUP BY e.day, e.type ORDER BY e.day`
      : `SELECT nullif(c.day, '') AS day, c.type, c.events AS n FROM day_sums c WHERE ${passing.sql} ORDER BY c.day`;
  return rows<Row>(db, sql, passing.parameters);
}
