import type { DatabaseSync } from 'node:sqlite';
import { type Assessment, assessmentSchema } from '../../model/assessment.ts';
import type { AssessmentKey } from '../reconciling.ts';
import { canonicalJson } from './canonicalJson.ts';
import { prepared } from './prepared.ts';

/** What writing assessments asks of the database, each statement prepared once. */
export interface AssessmentWriter {
  /** In place of the one of the same dyad and week, where there is one. */
  put(assessment: Assessment): void;
  remove(key: AssessmentKey): void;
}

/** Prepares the statements. */
export function assessmentWriter(db: DatabaseSync): AssessmentWriter {
  const select = prepared(db, 'SELECT row FROM assessments WHERE week = ? AND actor = ? AND recipient = ?');
  const insert = prepared(db, 'INSERT INTO assessments (actor, recipient, week, json) VALUES (?, ?, ?, ?)');
  const counted = prepared(db, 'INSERT INTO assessment_events (assessment, position, event) VALUES (?, ?, ?)');
  const uncount = prepared(db, 'DELETE FROM assessment_events WHERE assessment = ?');
  const deletion = prepared(db, 'DELETE FROM assessments WHERE row = ?');
  const remove = ({ actor, recipient, week }: AssessmentKey): void => {
    const row = select.get(week, actor, recipient)?.['row'] as number | undefined;
    if (row === undefined) return;
    uncount.run(row);
    deletion.run(row);
  };
  const put = (assessment: Assessment): void => {
    remove(assessment);
    const { actor, recipient, week, events } = assessment;
    const json = canonicalJson(assessmentSchema, assessment, `assessment ${actor} ${recipient} ${week}`);
    const { lastInsertRowid } = insert.run(actor, recipient, week, json);
    for (const [position, id] of events.entries()) counted.run(lastInsertRowid, position, id);
  };
  return { put, remove };
}
