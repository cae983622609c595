import type { DatabaseSync } from 'node:sqlite';
import type { EventType } from '../../codebook/eventType.ts';
import { strandOf } from '../../codebook/strand.ts';
import type { DyadDay, DyadSeries, DyadSum, EventFilter } from '../aggregates.ts';
import type { Condition } from './condition.ts';
import { conditionOnIds } from './eventCondition.ts';
import { foundCondition } from './foundEvents.ts';
import { rows } from './query.ts';
import { strandCounts } from './strandCounts.ts';
import { summedBy } from './summedBy.ts';

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
  const summed = summedBy(filter);
  const found = summed === null ? countedDyads(db, filter) : summedDyads(db, summed);
  return [...Map.groupBy(found, ({ actor, recipient }) => `${actor} ${recipient}`).values()].map(dyadSum).sort(byEvents);
}

type Passed = Sums & { readonly actor: string; readonly recipient: string };

function countedDyads(db: DatabaseSync, filter: EventFilter): readonly Passed[] {
  const passing = foundCondition(db, filter);
  const alone = conditionOnIds(passing, 'y.event');
  const source = alone === null ? 'event_facts e CROSS JOIN event_dyads y ON y.event = e.row' : 'event_dyads y';
  return rows<Passed>(
    db,
    `SELECT y.actor, y.recipient, y.strand, ${SUMS} FROM ${source} WHERE ${(alone ?? passing).sql} GROUP BY y.actor, y.recipient, y.strand`,
    passing.parameters,
  );
}

function summedDyads(db: DatabaseSync, passing: Condition): readonly Passed[] {
  const ofActual = (column: string): string => `sum(CASE WHEN c.status = 'actual' THEN c.${column} ELSE 0 END)`;
  const found = rows<Omit<Passed, 'strand'> & { readonly type: EventType }>(
    db,
    `SELECT c.actor, c.recipient, c.type, ${ofActual('events')} AS n, sum(c.events) - ${ofActual('events')} AS unrealised,
      ${ofActual('cooperation')} / 10.0 AS cooperation, ${ofActual('conflict')} / 10.0 AS conflict
     FROM dyad_sums c WHERE ${passing.sql} GROUP BY c.actor, c.recipient, c.type`,
    passing.parameters,
  );
  return found.map(({ type, ...sums }) => ({ ...sums, strand: strandOf(type) }));
}

function dyadSum(all: readonly Passed[]): DyadSum {
  return {
    actor: all[0]?.actor ?? '',
    recipient: all[0]?.recipient ?? '',
    events: total(all, (row) => row.n + row.unrealised),
    strands: strandCounts(all),
    cooperation: total(all, (row) => row.cooperation),
    conflict: total(all, (row) => row.conflict),
    posture: total(all, (row) => (row.strand === 'posture' ? row.conflict : 0)),
  };
}

const byEvents = (a: DyadSum, b: DyadSum): number =>
  b.events - a.events || (`${a.actor} ${a.recipient}` < `${b.actor} ${b.recipient}` ? -1 : 1);
