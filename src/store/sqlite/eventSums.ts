import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { prepared } from './prepared.ts';

/** The tables of sums that follow from events. */
export const SUM_TABLES = ['place_sums', 'dyad_sums', 'day_sums'] as const;

/** Counts an event that is written in, or out again before its rows are taken away. */
export interface EventSums {
  add(event: number): void;
  takeAway(event: number): void;
  /** Writes what all that was counted comes to, and drops the sums of which nothing is left. */
  finish(): void;
}

const PARTIES = `SELECT '*' AS party UNION SELECT code FROM event_parties WHERE event = ?1 AND code <> ''
  UNION SELECT 'says ' || code FROM event_tellings WHERE event = ?1 AND code <> ''
  UNION SELECT 'outlet ' || outlet FROM event_tellings WHERE event = ?1
  UNION SELECT 'own ' || outlet FROM event_tellings WHERE event = ?1 AND code = 'own'
  UNION SELECT 'told ' || status FROM told_mentions WHERE event = ?1`;

interface SumTable {
  readonly table: (typeof SUM_TABLES)[number];
  /** The columns beside the party that tell one sum from another, and how an event's rows give them. */
  readonly keys: Readonly<Record<string, string>>;
  /** What is summed up. */
  readonly amounts: Readonly<Record<string, string>>;
  readonly from: string;
}

const MONTH = "coalesce(substr(day, 1, 7), '')";

const TABLES: readonly SumTable[] = [
  {
    table: 'place_sums',
    keys: { place: 'place', type: 'type', status: 'status', month: MONTH },
    amounts: { events: '1' },
    from: 'event_places WHERE event = ?',
  },
  {
    table: 'dyad_sums',
    keys: { actor: 'actor', recipient: 'recipient', type: 'type', status: 'status', month: MONTH },
    amounts: {
      events: '1',
      cooperation: 'CAST(round(max(score, 0) * 10) AS INTEGER)',
      conflict: 'CAST(round(max(-score, 0) * 10) AS INTEGER)',
    },
    from: 'event_dyads WHERE event = ?',
  },
  { table: 'day_sums', keys: { day: "coalesce(day, '')", type: 'type' }, amounts: { events: '1' }, from: 'event_facts WHERE row = ?' },
];

/** Prepares the statements. */
export function eventSums(db: DatabaseSync): EventSums {
  const parties = prepared(db, PARTIES);
  const tallies = TABLES.map((table) => tallyOf(db, table));
  const by = (event: number, sign: 1 | -1): void => {
    const names = parties.all(event).map(({ party }) => party as string);
    for (const { count } of tallies) count(event, names, sign);
  };
  return {
    add: (event) => by(event, 1),
    takeAway: (event) => by(event, -1),
    finish: () => {
      for (const { write } of tallies) write();
    },
  };
}

/** Sums that are counted in memory before they are written. */
const HELD_MAX = 50_000;

interface Tally {
  count(event: number, parties: readonly string[], sign: 1 | -1): void;
  write(): void;
}

interface Change {
  readonly key: readonly string[];
  readonly amounts: number[];
}

/**
 * Counts in memory and writes each sum once: an event that grows goes out and comes in again, and most of what it counts in
 * stays as it was.
 */
function tallyOf(db: DatabaseSync, { table, keys, amounts, from }: SumTable): Tally {
  const [keyNames, amountNames] = [Object.keys(keys), Object.keys(amounts)];
  const selected = Object.entries({ ...keys, ...amounts }).map(([name, sql]) => `${sql} AS ${name}`);
  const find = prepared(db, `SELECT ${selected.join(', ')} FROM ${from}`);
  const columns = ['party', ...keyNames, ...amountNames];
  const put = prepared(
    db,
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
    ON CONFLICT DO UPDATE SET ${amountNames.map((name) => `${name} = ${name} + excluded.${name}`).join(', ')}`,
  );
  const sweep = prepared(db, `DELETE FROM ${table} WHERE events = 0`);
  const changes = new Map<string, Change>();
  return {
    count: (event, parties, sign) => {
      for (const row of find.all(event)) {
        const own = keyNames.map((name) => row[name] as string);
        const counted = amountNames.map((name) => sign * (row[name] as number));
        for (const party of parties) change(changes, [party, ...own], counted);
      }
      if (changes.size > HELD_MAX) write(put, changes);
    },
    write: () => {
      write(put, changes);
      sweep.run();
    },
  };
}

function change(changes: Map<string, Change>, key: readonly string[], amounts: readonly number[]): void {
  const name = key.join('\0');
  const known = changes.get(name);
  if (known === undefined) changes.set(name, { key, amounts: [...amounts] });
  else for (const [at, amount] of amounts.entries()) known.amounts[at] = (known.amounts[at] ?? 0) + amount;
}

function write(put: StatementSync, changes: Map<string, Change>): void {
  for (const { key, amounts } of changes.values()) if (amounts.some((amount) => amount !== 0)) put.run(...key, ...amounts);
  changes.clear();
}
