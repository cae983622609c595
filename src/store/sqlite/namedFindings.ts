import type { DatabaseSync } from 'node:sqlite';
import type { Filter } from '../filter.ts';
import { allOf, anyOf, type Condition, condition } from './condition.ts';
import { findingCondition, partyRows } from './filterSql.ts';
import { isMarked, markedRows, type RowMarks } from './rowMarks.ts';

type Named = Pick<Filter, 'says' | 'actors'>;

/**
 * What a filter asks of findings `f` that name somebody, told from one list of those that do: of many findings one after the
 * other it is told sooner so than by looking it up for each.
 */
export function namedFindings(db: DatabaseSync, { says = [], actors = [] }: Named): readonly Condition[] {
  const quoted = says.filter((code) => code !== 'own');
  const voices = [
    ...(says.includes('own') ? [condition('f.own = 1')] : []),
    ...(quoted.length === 0 ? [] : [isMarked('f.row', findingsNaming(db, 'finding_speakers', quoted))]),
  ];
  return [
    ...(voices.length === 0 ? [] : [anyOf(voices)]),
    ...(actors.length === 0 ? [] : [isMarked('f.row', findingsNaming(db, 'finding_actors', actors))]),
  ];
}

/** All that a filter asks of findings, so told. */
export function markedFindings(db: DatabaseSync, { says, actors, ...filter }: Filter): Condition {
  const rest = findingCondition(filter, 'each');
  return allOf([...namedFindings(db, { ...(says && { says }), ...(actors && { actors }) }), ...(rest === null ? [] : [rest])]);
}

/** The findings that name one of some parties. */
export const findingsNaming = (db: DatabaseSync, table: 'finding_speakers' | 'finding_actors', codes: readonly string[]): RowMarks =>
  markedRows(db, partyRows(table, codes));
