import type { DatabaseSync } from 'node:sqlite';
import type { EventType } from '../../codebook/eventType.ts';
import type { EventStatus } from '../../codebook/status.ts';
import type { CellsOf, EventCell } from '../aggregates.ts';
import { binSpan, cellOf } from './cellSpan.ts';
import type { Condition } from './condition.ts';
import { parsedLists, rowLists } from './query.ts';

/** What sums are read by: a table of them, and the columns of the key. */
export interface SummedKey {
  readonly table: 'place_sums' | 'dyad_sums';
  readonly key: readonly string[];
}

interface Asked {
  readonly summed: SummedKey;
  readonly bin: 'month' | 'year';
  readonly most: number;
}

/** Events of one key with their cells. */
export interface CellGroup {
  readonly key: readonly string[];
  readonly events: number;
  readonly cells: readonly EventCell[];
}

/** Cells of the keys with most events, from sums alone: first which keys those are, then the cells of these. */
export function readSummedCells(db: DatabaseSync, passing: Condition, { summed, bin, most }: Asked): CellsOf<CellGroup> {
  const key = summed.key.map((column) => `c.${column}`).join(', ');
  const totals = rowLists<readonly [events: number, ...key: string[]]>(
    db,
    `SELECT sum(c.events), ${key} FROM ${summed.table} c WHERE ${passing.sql} GROUP BY ${key} HAVING sum(c.events) > 0`,
    passing.parameters,
  );
  const kept = totals.toSorted((a, b) => b[0] - a[0] || (nameOf(a.slice(1)) < nameOf(b.slice(1)) ? -1 : 1)).slice(0, most);
  const isKept = summed.key.map((column, at) => `c.${column} = j.value ->> ${at}`).join(' AND ');
  const from = bin === 'month' ? 'c.month' : 'substr(c.month, 1, 4)';
  const cells = parsedLists<readonly [events: number, at: number, type: EventType, status: EventStatus, from: string]>(
    db,
    {
      columns: ['n', 'at', 'type', 'status', 'start'],
      sql: `SELECT sum(c.events) AS n, j.key AS at, c.type, c.status, ${from} AS start
        FROM json_each(?) j CROSS JOIN ${summed.table} c ON ${isKept} WHERE ${passing.sql} GROUP BY j.key, c.type, c.status, ${from} HAVING n > 0`,
    },
    [JSON.stringify(kept.map((total) => total.slice(1))), ...passing.parameters],
  );
  const groups = kept.map(([events, ...names]) => ({ key: names, events, cells: [] as EventCell[] }));
  for (const [events, at, type, status, start] of cells)
    groups[at]?.cells.push(cellOf(type, status, binSpan(start === '' ? null : start, bin), events));
  return { all: totals.length, kept: groups };
}

const nameOf = (key: readonly (string | number)[]): string => key.join('\t');
