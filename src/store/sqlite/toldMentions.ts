import type { DatabaseSync } from 'node:sqlite';
import type { Filter } from '../filter.ts';
import { allOf, type Condition, condition, isOneOf } from './condition.ts';
import { documentCondition, findingCondition } from './filterSql.ts';
import { prepared, preparedLists } from './prepared.ts';
import { type KeptRow, rowKeeper } from './rowKeeper.ts';

const SHOWN = "f.row, d.row, coalesce(substr(d.published, 1, 10), ''), d.source, f.status, f.own";
const SHOWING = "findings f ON f.id = m.mention AND f.kind = 'mention' CROSS JOIN documents d ON d.reading = f.reading";

/** Writes the mentions of an event that show; see toldMentionSchema.ts. */
export function toldMentionWriter(db: DatabaseSync): (event: number) => void {
  const find = preparedLists(db, `SELECT ${SHOWN} FROM event_mentions m CROSS JOIN ${SHOWING} WHERE m.event = ?`);
  const keep = rowKeeper(db, 'told_mentions', ['row', 'document', 'day', 'outlet', 'status', 'own']);
  return (event) => keep(event, find.all(event) as unknown as readonly KeptRow[]);
}

/** The same of an event of which some mentions are new and some went, by their ids, where nothing else of it was read anew. */
export function grownMentionWriter(db: DatabaseSync): (event: number, come: readonly string[], gone: readonly string[]) => void {
  const put = prepared(
    db,
    `
    INSERT OR REPLACE INTO told_mentions (event, row, document, day, outlet, status, own)
    SELECT ?, ${SHOWN} FROM (SELECT j.value AS mention FROM json_each(?) j) m CROSS JOIN ${SHOWING}`,
  );
  const remove = prepared(
    db,
    `DELETE FROM told_mentions WHERE event = ? AND row IN (
    SELECT f.row FROM json_each(?) m CROSS JOIN findings f ON f.id = m.value AND f.kind = 'mention')`,
  );
  return (event, come, gone) => {
    if (gone.length > 0) remove.run(event, JSON.stringify(gone));
    if (come.length > 0) put.run(event, JSON.stringify(come));
  };
}

/** That one mention of an event `e` passes all that is asked of mentions at once. */
export function isToldSo(filter: Filter): Condition {
  const passing = mentionCondition(filter, '+f.document');
  return condition(`EXISTS (SELECT 1 FROM told_mentions f WHERE f.event = e.row AND ${passing.sql})`, ...passing.parameters);
}

/** Passes rows `f` of `told_mentions`, each of which is asked whom it names; `row` is its document. */
export function mentionCondition({ document, stories, origins, text, ...filter }: Filter, row: string): Condition {
  return allOf([
    ...inShort(filter),
    ...(document === undefined ? [] : [condition(`${row} IN (SELECT d.row FROM documents d WHERE d.id = ?)`, document)]),
    documentCondition({ ...(stories && { stories }), ...(origins && { origins }), ...(text !== undefined && { text }) }, row),
    findingCondition(ofFinding(filter), 'each') ?? condition('TRUE'),
  ]);
}

/** The same without its document, where conditions tell whom it names. */
export const mentionAmong = ({ says: _says, actors: _actors, ...filter }: Filter, named: readonly Condition[]): Condition =>
  allOf([...inShort(filter), ...named, findingCondition(ofFinding(filter), 'each') ?? condition('TRUE')]);

/** By what stands beside the mention itself. A mention counts nothing. */
const inShort = ({ outlets = [], from, to, undated, measures = [], atLeast, atMost }: Filter): readonly Condition[] => [
  ...(outlets.length === 0 ? [] : [isOneOf('f.outlet', outlets)]),
  ...(from === undefined ? [] : [condition('f.day >= ?', from)]),
  ...(to === undefined ? [] : [condition("f.day > '' AND f.day <= ?", to)]),
  ...(undated === true ? [condition("f.day = ''")] : []),
  ...(measures.length > 0 || atLeast !== undefined || atMost !== undefined ? [condition('FALSE')] : []),
];

const ofFinding = ({ says, actors, types, statuses, places }: Filter): Filter => ({
  ...(says && { says }),
  ...(actors && { actors }),
  ...(types && { types }),
  ...(statuses && { statuses }),
  ...(places && { places }),
});
