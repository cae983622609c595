import type { DatabaseSync } from 'node:sqlite';
import { EVENT_STATUSES } from '../../codebook/status.ts';
import type { Filter } from '../filter.ts';
import { prepared } from './prepared.ts';
import { TOLD_BIT } from './toldAsSchema.ts';

/** As what an event is told, in bits; see toldAsSchema.ts. */
export interface ToldAs {
  readonly all: number;
  /** Of the mentions that name a party, by its code. */
  readonly naming: ReadonlyMap<string, number>;
}

const BITS = `coalesce(sum(DISTINCT ${TOLD_BIT}), 0)`;

/** Reads as what an event is told from its mentions that show. */
export function toldAsReader(db: DatabaseSync): (event: number) => ToldAs {
  const all = prepared(db, `SELECT ${BITS} AS told FROM told_mentions f WHERE f.event = ?`);
  const naming = prepared(
    db,
    `SELECT a.code, ${BITS} AS told FROM told_mentions f CROSS JOIN finding_actors a ON a.finding = f.row
    WHERE f.event = ? AND a.code <> '' GROUP BY a.code`,
  );
  return (event) => ({
    all: all.get(event)?.['told'] as number,
    naming: new Map(naming.all(event).map((row) => [row['code'] as string, row['told'] as number])),
  });
}

/** Writes anew as what an event is told, whose rows are there. */
export function toldAsWriter(db: DatabaseSync): (event: number) => void {
  const read = toldAsReader(db);
  const event = prepared(db, 'UPDATE event_facts SET told = ? WHERE row = ?');
  const party = prepared(db, 'UPDATE event_parties SET told = ? WHERE event = ? AND code = ?');
  return (row) => {
    const { all, naming } = read(row);
    event.run(all, row);
    for (const [code, told] of naming) party.run(told, row, code);
  };
}

/**
 * The bits of which a mention that passes has one, where no more is asked of mentions than their status, the outlets' own voice,
 * whole actors and days of publication, and more than one of these; else null. Who is told of in days is told by a mention of a day.
 */
export function toldBits({ types: _types, actors = [], says = [], statuses = [], from, to, ...more }: Filter): number | null {
  const isRanged = from !== undefined || to !== undefined;
  const isMore = Object.values(more).some((asked) => (Array.isArray(asked) ? asked.length > 0 : asked !== undefined && asked !== false));
  if (isMore || says.some((voice) => voice !== 'own') || actors.some((code) => code.includes('/'))) return null;
  if (statuses.length === 0 && (actors.length === 0 || !(isRanged || says.length > 0))) return null;
  return bitsOf({ statuses, says, isRanged });
}

interface ToldSo {
  readonly statuses: readonly string[];
  readonly says: readonly string[];
  readonly isRanged: boolean;
}

function bitsOf({ statuses, says, isRanged }: ToldSo): number {
  const asked = EVENT_STATUSES.flatMap((status, at) => (statuses.length === 0 || statuses.includes(status) ? [4 * at] : []));
  const voices = says.length > 0 ? [2] : [0, 2];
  const days = isRanged ? [1] : [0, 1];
  return asked.flatMap((s) => voices.flatMap((v) => days.map((d) => 1 << (s + v + d)))).reduce((all, bit) => all | bit, 0);
}
