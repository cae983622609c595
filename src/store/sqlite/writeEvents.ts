import type { DatabaseSync } from 'node:sqlite';
import { type Assessment, assessmentSchema } from '../../model/assessment.ts';
import type { Event } from '../../model/event.ts';
import { canonicalJson } from './canonicalJson.ts';
import { eventWriter } from './eventIndex.ts';
import { count } from './query.ts';

/** Whether nothing was read or judged since events were last written. */
export const areEventsCurrent = (db: DatabaseSync): boolean =>
  count(db, 'SELECT count(*) AS n FROM (SELECT 1 FROM pending_documents LIMIT 1)') === 0;

const DERIVED = [
  'assessment_events',
  'assessments',
  'event_mentions',
  'event_parties',
  'event_dyads',
  'event_places',
  'events',
  'pending_documents',
];

/** Replaces what is derived from the findings; to be called inside a transaction. */
export function writeEvents(db: DatabaseSync, events: readonly Event[], assessments: readonly Assessment[]): void {
  for (const table of DERIVED) db.exec(`DELETE FROM ${table}`);
  const { put } = eventWriter(db);
  for (const event of events) put(event);
  insertAssessments(db, assessments);
}

function insertAssessments(db: DatabaseSync, assessments: readonly Assessment[]): void {
  const insert = db.prepare('INSERT INTO assessments (actor, recipient, week, json) VALUES (?, ?, ?, ?)');
  const counted = db.prepare('INSERT INTO assessment_events (assessment, position, event) VALUES (?, ?, ?)');
  for (const assessment of assessments) {
    const { actor, recipient, week, events } = assessment;
    const row = insert.run(
      actor,
      recipient,
      week,
      canonicalJson(assessmentSchema, assessment, `assessment ${actor} ${recipient} ${week}`),
    ).lastInsertRowid;
    for (const [position, id] of events.entries()) counted.run(row, position, id);
  }
}
