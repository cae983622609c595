import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { prepared } from './prepared.ts';

/** What an event is counted and looked for by, in the columns of event_facts. */
export type EventFacts = Readonly<Record<(typeof COLUMNS)[number], SQLInputValue>>;

const COLUMNS = [
  'id',
  'type',
  'status',
  'agreement',
  'first_day',
  'last_day',
  'day',
  'start',
  'end',
  'told_first',
  'told_last',
  'independent',
  'tellings',
  'told',
] as const;

/** Writes the facts of an event. Of what stands there only what differs is written, since each column is in an index of its own. */
export function factsWriter(db: DatabaseSync): (row: number, facts: EventFacts) => void {
  const find = prepared(db, 'SELECT * FROM event_facts WHERE row = ?');
  const insert = prepared(
    db,
    `INSERT INTO event_facts (row, ${COLUMNS.map(quoted).join(', ')}) VALUES (?, ${COLUMNS.map(() => '?').join(', ')})`,
  );
  const updates = new Map<string, StatementSync>();
  const updateOf = (columns: readonly string[]): StatementSync => {
    const name = columns.join();
    const known =
      updates.get(name) ?? prepared(db, `UPDATE event_facts SET ${columns.map((one) => `${quoted(one)} = ?`).join(', ')} WHERE row = ?`);
    updates.set(name, known);
    return known;
  };
  return (row, facts) => {
    const before = find.get(row);
    if (before === undefined) {
      insert.run(row, ...COLUMNS.map((column) => facts[column]));
      return;
    }
    const differ = COLUMNS.filter((column) => before[column] !== facts[column]);
    if (differ.length > 0) updateOf(differ).run(...differ.map((column) => facts[column]), row);
  };
}

const quoted = (column: string): string => `"${column}"`;
