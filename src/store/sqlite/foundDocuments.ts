import type { DatabaseSync } from 'node:sqlite';
import type { Filter } from '../filter.ts';
import { type Condition, condition } from './condition.ts';
import { passingDocuments } from './documentPages.ts';
import { keptCount } from './kept.ts';
import { isOfRows, markedRows, type RowMarks } from './rowMarks.ts';

/** Documents by their rows, of which it is known that they are those that pass a filter. */
interface Known {
  readonly filter: Filter;
  readonly documents: RowMarks;
}

/** Finds documents `d` that pass: once for all filters that are alike, where something is asked of findings or texts. */
export function foundDocuments(db: DatabaseSync, before: Known | null = null): (filter: Filter) => Condition {
  const found = new Map<string, Condition>();
  const keep = (filter: Filter, marks: RowMarks): Condition => {
    const passing = isOfRows('d.row', marks, keptCount(db, 'SELECT count(*) AS n FROM documents', []));
    found.set(JSON.stringify(filter), passing);
    return passing;
  };
  if (before !== null) keep(before.filter, before.documents);
  return (filter) => {
    const known = found.get(JSON.stringify(filter));
    if (known !== undefined) return known;
    const passing = passingDocuments(db, filter);
    if (!passing.sql.includes('SELECT')) return passing;
    return keep(filter, markedRows(db, condition(`SELECT d.row FROM documents d WHERE ${passing.sql}`, ...passing.parameters)));
  };
}
