import type { DatabaseSync } from 'node:sqlite';
import type { Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Event } from '../../model/event.ts';
import type { Figure } from '../../model/figure.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Mention } from '../../model/mention.ts';
import type { RecordLine } from '../../model/record.ts';
import type { Told } from '../../model/told.ts';
import { DOCUMENT_COLUMNS, type DocumentRow, documentOf, SHOWN_DOCUMENTS } from './documentRow.ts';
import { NAMED_EVENTS } from './eventPages.ts';
import { eachRow } from './query.ts';
import { readFindings } from './readDocument.ts';
import { TOLD_COLUMNS, type ToldRow, toldOf } from './toldRow.ts';

type Row = DocumentRow & { readonly reading: number; readonly text: string };

const documentRows = (db: DatabaseSync): Iterable<Row> =>
  eachRow<Row>(
    db,
    `
  SELECT ${DOCUMENT_COLUMNS}, d.reading, t.json AS text
  FROM ${SHOWN_DOCUMENTS} JOIN texts t ON t.document = d.row ORDER BY d.id`,
  );

/** Every document with its text, by id. */
export function* streamDocuments(db: DatabaseSync): Iterable<Document> {
  for (const row of documentRows(db)) yield documentOf(row, row.text);
}

/** Every mention that shows, by document and place. */
export function* streamMentions(db: DatabaseSync): Iterable<Told<Mention>> {
  const found = eachRow<ToldRow>(
    db,
    `
    SELECT ${TOLD_COLUMNS} FROM documents d CROSS JOIN findings f ON f.reading = d.reading JOIN sightings s ON s.row = d.sighting
    WHERE f.kind = 'mention' ORDER BY d.id, f.start, f."end" DESC, f.id`,
  );
  for (const row of found) yield toldOf<Mention>(row);
}

/** The record: each document by id with its mentions, figures and claims by place, then the events by id and what users hold by time. */
export function* streamRecord(db: DatabaseSync): Iterable<RecordLine> {
  for (const row of documentRows(db)) {
    yield documentOf(row, row.text);
    yield* readFindings<Mention>(db, row.reading, 'mention');
    yield* readFindings<Figure>(db, row.reading, 'figure');
    yield* readFindings<Claim>(db, row.reading, 'claim');
  }
  for (const { json } of eachRow<{ json: string }>(db, `SELECT v.json FROM ${NAMED_EVENTS} ORDER BY e.id`)) yield JSON.parse(json) as Event;
  for (const { json } of eachRow<{ json: string }>(db, 'SELECT json FROM judgements ORDER BY at, id')) yield JSON.parse(json) as Judgement;
}
