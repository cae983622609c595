import type { DatabaseSync } from 'node:sqlite';
import type { Filter } from '../filter.ts';
import { allOf, type Condition, condition } from './condition.ts';
import { documentCondition } from './filterSql.ts';
import { kept, keptCount } from './kept.ts';
import { namedFindings } from './namedFindings.ts';
import { inBoth, isAmong, isMarked, markedRows, type RowMarks } from './rowMarks.ts';
import { mentionAmong, mentionCondition } from './toldMentions.ts';

/** Of so small a part of all documents the mentions are found by these. */
const FEW_DOCUMENTS = 1 / 20;
/** Of so small a part of all events the mentions are looked at by these. */
const FEW_EVENTS = 1 / 4;

/** The events of which one mention passes all that is asked of mentions at once: of some events, or of all where none are given. */
export function eventsToldSo(db: DatabaseSync, filter: Filter, among: RowMarks | null): RowMarks {
  const { document: _document, stories: _stories, origins: _origins, text: _text, ...ofMention } = filter;
  const documents = documentsOf(db, filter);
  const isOfFew = documents !== null && documents.count < FEW_DOCUMENTS * countOf(db, 'documents');
  const isAmongFew = among !== null && among.count < FEW_EVENTS * countOf(db, 'event_facts');
  if (isOfFew || isAmongFew) {
    const isInDocument = documents === null ? [] : [isOfFew ? isAmong('f.document', documents) : isMarked('f.document', documents)];
    const isOfEvent = among === null ? [] : [isAmongFew && !isOfFew ? isAmong('f.event', among) : isMarked('f.event', among)];
    return eventsWhere(db, [...isInDocument, ...isOfEvent, mentionCondition(ofMention, 'f.document')]);
  }
  // Of all mentions one after the other it is told sooner from one list who is named than by looking it up for each.
  const isInDocument = documents === null ? [] : [isMarked('f.document', documents)];
  const found = eventsWhere(db, [...isInDocument, mentionAmong(ofMention, namedFindings(db, ofMention))]);
  return among === null ? found : inBoth(among, found);
}

/** The documents asked for by their words, stories and origins; null where none are. */
function documentsOf(db: DatabaseSync, { document, stories, origins, text }: Filter): RowMarks | null {
  const { sql, parameters } = documentCondition({
    ...(document !== undefined && { document }),
    ...(stories && { stories }),
    ...(origins && { origins }),
    ...(text !== undefined && { text }),
  });
  if (sql === 'TRUE') return null;
  return kept(db, JSON.stringify(['marked', sql, parameters]), () =>
    markedRows(db, condition(`SELECT d.row FROM documents d WHERE ${sql}`, ...parameters)),
  );
}

function eventsWhere(db: DatabaseSync, conditions: readonly Condition[]): RowMarks {
  const { sql, parameters } = allOf(conditions);
  return markedRows(db, condition(`SELECT f.event FROM told_mentions f WHERE ${sql}`, ...parameters));
}

const countOf = (db: DatabaseSync, table: 'documents' | 'event_facts'): number => keptCount(db, `SELECT count(*) AS n FROM ${table}`, []);
