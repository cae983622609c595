import type { DatabaseSync } from 'node:sqlite';
import type { Filter } from '../filter.ts';
import { type Condition, condition } from './condition.ts';
import { passingDocuments } from './documentPages.ts';
import { rowLists } from './query.ts';

/** Finds documents `d` that pass: once for all filters that are alike, where something is asked of findings or texts. */
export function foundDocuments(db: DatabaseSync): (filter: Filter) => Condition {
  const found = new Map<string, Condition>();
  return (filter) => {
    const passing = passingDocuments(filter);
    if (!passing.sql.includes('SELECT')) return passing;
    const key = JSON.stringify([passing.sql, passing.parameters]);
    const known =
      found.get(key) ?? listed(rowLists<readonly [number]>(db, `SELECT d.row FROM documents d WHERE ${passing.sql}`, passing.parameters));
    found.set(key, known);
    return known;
  };
}

const listed = (documents: readonly (readonly [number])[]): Condition =>
  condition('d.row IN (SELECT value FROM json_each(?))', JSON.stringify(documents.flat()));
