import type { DatabaseSync } from 'node:sqlite';
import type { DyadDay, DyadSeries, DyadSum, EventFilter } from '../aggregates.ts';
import { eventCondition } from './eventCondition.ts';
import { rows } from './query.ts';
import { strandCounts } from './strandCounts.ts';

interface Sums {
  readonly strand: string;
  /** Actual events. */
  readonly n: number;
  readonly unrealised: number;
  readonly cooperation: number;
  readonly conflict: number;
}

const SUMS = `
  sum(y.status = 'actual') AS n, sum(y.status <> 'actual') AS unrealised,
  sum(CASE WHEN y.status = 'actual' THEN max(y.score, 0) ELSE 0 END) AS cooperation,
  sum(CASE WHEN y.status = 'actual' THEN max(-y.score, 0) ELSE 0 END) AS conflict`;

const total = <Row>(all: readonly Row[], value: (row: Row) => number): number => all.reduce((sum, row) => sum + value(row), 0);

/** What passed from one actor to another, day by day. */
export function readDyadSeries(db: DatabaseSync, { actor, recipient, from, to }: DyadSeries): readonly DyadDay[] {
  const found = rows<Sums & { readonly day: string }>(
    db,
    `SELECT y.day, y.strand, ${SUMS} FROM event_dyads y
     WHERE y.actor = ? AND y.recipient = ? AND y.day BETWEEN ? AND ? GROUP BY y.day, y.strand ORDER BY y.day`,
    [actor, recipient, from, to],
  );
  return [...Map.groupBy(found, ({ day }) => day)].map(([day, all]) => ({
    day,
    strands: strandCounts(all),
    cooperation: total(all, (row) => row.cooperation),
    conflict: total(all, (row) => row.conflict),
    unrealised: total(all, (row) => row.unrealised),
  }));
}

/** What passed between all pairs of actors in the events that pass. */
export function readDyads(db: DatabaseSync, filter: EventFilter): readonly DyadSum[] {
  const passing = eventCondition(filter);
  const source = passing.sql === 'TRUE' ? 'event_dyads y' : 'event_facts e CROSS JOIN event_dyads y ON y.event = e.id';
  const found = rows<Sums & { readonly actor: string; readonly recipient: string }>(
    db,
    `SELECT y.actor, y.recipient, y.strand, ${SUMS} FROM ${source} WHERE ${passing.sql} GROUP BY y.actor, y.recipient, y.strand`,
    passing.parameters,
  );
  return [...Map.groupBy(found, ({ actor, recipient }) => `${actor} ${recipient}`).values()].map(dyadSum).sort(byEvents);
}

function dyadSum(all: readonly (Sums & { readonly actor: string; readonly recipient: string })[]): DyadSum {
  return {
    actor: all[0]?.actor ?? '',
    recipient: all[0]?.recipient ?? '',
    events: total(all, (row) => row.n + row.unrealised),
    strands: strandCounts(all),
    cooperation: total(all, (row) => row.cooperation),
    conflict: total(all, (row) => row.conflict),
  };
}

const byEvents = (a: DyadSum, b: DyadSum): number =>
  b.events - a.events || (`${a.actor} ${a.recipient}` < `${b.actor} ${b.recipient}` ? -1 : 1);
