import { allOf, type Condition, condition } from './condition.ts';
import type { SortKey } from './cursor.ts';

/** Rows of documents `d` that follow one another in an order that an index gives. */
export interface Stretch {
  readonly where: Condition | null;
  /** Whether the latest day stands first. */
  readonly falling: boolean;
}

/** What orders the rows of one day, as SQL: its columns, and a question mark for each. */
export interface WithinDay {
  readonly columns: string;
  readonly marks: string;
}

/** What sorts behind every day. */
const UNDATED = String.fromCodePoint(0x10ffff);

/** What is left after a key, which begins with the day, of a list that has the newest first and what is of no known day last. */
export function newestFirst(key: SortKey | null, within: WithinDay): readonly Stretch[] {
  const isUndated = key?.[0] === UNDATED;
  const rest = isUndated ? [after(key, within)] : [];
  const undated = { where: allOf([condition('d.sort_key = ?', UNDATED), ...rest]), falling: false };
  return isUndated ? [undated] : [{ where: olderThan(key, within), falling: true }, undated];
}

const after = (key: SortKey, { columns, marks }: WithinDay): Condition => condition(`${columns} > ${marks}`, ...key.slice(1));

const olderThan = (key: SortKey | null, { columns, marks }: WithinDay): Condition =>
  key === null
    ? condition('d.sort_key < ?', UNDATED)
    : condition(`d.sort_key <= ? AND (d.sort_key < ? OR ${columns} > ${marks})`, key[0] ?? '', ...key);
