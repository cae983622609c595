import type { DatabaseSync } from 'node:sqlite';
import type { EventFilter } from '../aggregates.ts';
import type { Reach } from './eventCondition.ts';
import { documentCondition } from './filterSql.ts';
import { keptCount } from './kept.ts';
import { isAsked } from './summedBy.ts';

/** Of so large a part of all documents most events have a mention: one is soon met in each, and a list of all would be longer. */
const COMMON = 1 / 4;

/**
 * How events are met of which a mention is asked for in documents of some words or origin: one by one where these are common and
 * the events are narrowed by what they are themselves, else from a list.
 */
export function eventReach(db: DatabaseSync, filter: EventFilter): Reach {
  const { statuses = [], types = [], agreements = [] } = filter;
  return statuses.length + types.length + agreements.length > 0 && !isElsewise(filter) && isOfCommonDocuments(db, filter)
    ? 'each'
    : 'lists';
}

/** Whether nothing is asked but a mention in documents so common that most events have one. */
export function leavesMost(db: DatabaseSync, filter: EventFilter): boolean {
  const { text: _text, origins: _origins, ...rest } = filter;
  return !Object.values(rest).some(isAsked) && isOfCommonDocuments(db, filter);
}

function isOfCommonDocuments(db: DatabaseSync, { text, origins = [] }: EventFilter): boolean {
  if (text === undefined && origins.length === 0) return false;
  const { sql, parameters } = documentCondition({ origins, ...(text !== undefined && { text }) });
  const passing = keptCount(db, `SELECT count(*) AS n FROM documents d WHERE ${sql}`, parameters);
  return passing > COMMON * keptCount(db, 'SELECT count(*) AS n FROM documents', []);
}

/** Whether events are found by more than that: by a party, by who tells them or by days. */
const isElsewise = ({ actors = [], says = [], outlets = [], from, to }: EventFilter): boolean =>
  actors.length + says.length + outlets.length > 0 || from !== undefined || to !== undefined;
