import type { DatabaseSync } from 'node:sqlite';
import type { Filter } from '../filter.ts';
import { allOf, type Condition, condition } from './condition.ts';
import { figureCount } from './figureCount.ts';
import { documentCondition, figureCondition } from './filterSql.ts';
import { leadingList } from './findingsMet.ts';

/** Figures in short as findings `f`. The sign keeps rows from being looked for by their key, one list for each. */
const SHORT = "(SELECT +row AS row, document, start, id, measure, status, own, 'figure' AS kind FROM figure_briefs) f";
const OF_DOCUMENTS = `documents d CROSS JOIN ${SHORT} ON f.document = d.row`;

/** Figures that are met in short: where they stand, what passes of them, and how they are counted. */
export interface ShortFigures {
  readonly joined: string;
  readonly passing: Condition;
  readonly counted: Condition;
}

/** How figures are met without their texts, of which few rows fill a page of the file; null where a short list leads to those that pass. */
export function shortFigures(db: DatabaseSync, filter: Filter): ShortFigures | null {
  if (filter.document !== undefined || leadingList(db, filter) !== null) return null;
  const [documents, findings] = [documentCondition(filter), figureCondition(filter, 'walked')];
  const passing = allOf([documents, findings]);
  const isOfAll = documents.sql === 'TRUE';
  const { sql, parameters } = isOfAll ? findings : passing;
  return {
    joined: OF_DOCUMENTS,
    passing,
    counted: figureCount(filter) ?? condition(`SELECT count(*) AS n FROM ${isOfAll ? SHORT : OF_DOCUMENTS} WHERE ${sql}`, ...parameters),
  };
}
