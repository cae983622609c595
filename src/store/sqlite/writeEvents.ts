import type { DatabaseSync } from 'node:sqlite';
import { type Assessment, assessmentSchema } from '../../model/assessment.ts';
import { type Event, eventSchema } from '../../model/event.ts';
import { canonicalJson } from './canonicalJson.ts';
import { count } from './query.ts';
import { LAST_SORT_KEY } from './schema.ts';

const LAST_READING = 'SELECT coalesce(max(row), 0) FROM readings';

/** Whether nothing was read since events were last written. */
export const areEventsCurrent = (db: DatabaseSync): boolean => count(db, `SELECT reading = (${LAST_READING}) AS n FROM events_upto`) === 1;

/** Replaces what is derived from the findings; to be called inside a transaction. */
export function writeEvents(db: DatabaseSync, events: readonly Event[], assessments: readonly Assessment[]): void {
  for (const table of ['assessment_events', 'assessments', 'event_mentions', 'events']) db.exec(`DELETE FROM ${table}`);
  db.exec(`UPDATE events_upto SET reading = (${LAST_READING})`);
  insertEvents(db, events);
  insertAssessments(db, assessments);
}

function insertEvents(db: DatabaseSync, events: readonly Event[]): void {
  const insert = db.prepare('INSERT INTO events (id, sort_key, json) VALUES (?, ?, ?)');
  const mention = db.prepare('INSERT INTO event_mentions (event, position, mention) VALUES (?, ?, ?)');
  for (const event of events) {
    insert.run(event.id, event.when?.start ?? LAST_SORT_KEY, canonicalJson(eventSchema, event, `event ${event.id}`));
    for (const [position, id] of event.mentions.entries()) mention.run(event.id, position, id);
  }
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
