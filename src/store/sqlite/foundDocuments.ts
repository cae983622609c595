import type { DatabaseSync } from 'node:sqlite';
import type { Filter } from '../filter.ts';
import { type Condition, condition } from './condition.ts';
import { passingDocuments } from './documentPages.ts';
import { rowLists } from './query.ts';

/** Documents by their rows, of which it is known that they are those that pass a filter. */
interface Known {
  readonly filter: Filter;
  readonly documents: readonly number[];
}

/** Finds documents `d` that pass: once for all filters that are alike, where something is asked of findings or texts. */
export function foundDocuments(db: DatabaseSync, before: Known | null = null): (filter: Filter) => Condition {
  const found = new Map(before === null ? [] : [[keyOf(passingDocuments(before.filter)), listed(before.documents)] as const]);
  return (filter) => {
    const passing = passingDocuments(filter);
    if (!passing.sql.includes('SELECT')) return passing;
    const key = keyOf(passing);
    const known =
      found.get(key) ??
      listed(rowLists<readonly [number]>(db, `SELECT d.row FROM documents d WHERE ${passing.sql}`, passing.parameters).flat());
    found.set(key, known);
    return known;
  };
}

const keyOf = ({ sql, parameters }: Condition): string => JSON.stringify([sql, parameters]);

const listed = (documents: readonly number[]): Condition =>
  condition('d.row IN (SELECT value FROM json_each(?))', JSON.stringify(documents));
