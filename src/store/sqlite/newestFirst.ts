import { allOf, anyOf, type Condition, condition } from './condition.ts';
import type { SortKey } from './cursor.ts';

/** Rows of documents `d` that follow one another in an order that an index gives. */
export interface Stretch {
  readonly where: Condition | null;
  /** Whether the latest day stands first. */
  readonly falling: boolean;
}

/** What is left of a day after a row, by that row's key without its day; in falling order of days, and of what is of no known day. */
export interface WithinDay {
  readonly falling: (rest: SortKey) => Condition;
  readonly undated: (rest: SortKey) => Condition;
}

/** What sorts behind every day. */
const UNDATED = String.fromCodePoint(0x10ffff);

/** What is left after a key, which begins with the day, of a list that has the newest first and what is of no known day last. */
export function newestFirst(key: SortKey | null, within: WithinDay): readonly Stretch[] {
  const isUndated = key?.[0] === UNDATED;
  const rest = isUndated ? [within.undated(key.slice(1))] : [];
  const undated = { where: allOf([condition('d.sort_key = ?', UNDATED), ...rest]), falling: false };
  return isUndated ? [undated] : [{ where: olderThan(key, within), falling: true }, undated];
}

function olderThan(key: SortKey | null, { falling }: WithinDay): Condition {
  if (key === null) return condition('d.sort_key < ?', UNDATED);
  const [day = '', ...rest] = key;
  return allOf([condition('d.sort_key <= ?', day), anyOf([condition('d.sort_key < ?', day), falling(rest)])]);
}
