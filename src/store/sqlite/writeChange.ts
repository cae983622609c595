import type { DatabaseSync } from 'node:sqlite';
import type { LookupKey } from '../../model/lookup.ts';
import type { EventChange } from '../reconciling.ts';
import { assessmentWriter } from './assessmentWriter.ts';
import { eventWriter } from './eventWriter.ts';
import { rows } from './query.ts';
import { rowOfMention } from './reconciledMentions.ts';
import { remembered } from './remembered.ts';

/** Writes what taking in some documents changes; to be called inside a transaction. */
export function writeChange(db: DatabaseSync, change: EventChange): void {
  const documents = rows<{ row: number }>(db, 'SELECT d.row FROM json_each(?) j JOIN documents d ON d.id = j.value', [
    JSON.stringify(change.documents),
  ]).map(({ row }) => row);
  forget(db, documents);
  takeIn(db, change.mentions);
  writeLinks(db, change);
  const events = eventWriter(db);
  const assessments = assessmentWriter(db);
  for (const id of change.removedEvents) events.remove(id);
  for (const event of change.events) events.put(event);
  for (const key of change.removedAssessments) assessments.remove(key);
  for (const assessment of change.assessments) assessments.put(assessment);
  const done = db.prepare('DELETE FROM pending_documents WHERE document = ?');
  for (const row of documents) done.run(row);
}

function forget(db: DatabaseSync, documents: readonly number[]): void {
  const of = '(SELECT finding FROM reconciled_mentions WHERE document = ?)';
  const deletions = [
    `DELETE FROM mention_links WHERE a IN ${of}`,
    `DELETE FROM mention_links WHERE b IN ${of}`,
    `DELETE FROM mention_keys WHERE mention IN ${of}`,
    'DELETE FROM reconciled_mentions WHERE document = ?',
  ].map((sql) => db.prepare(sql));
  for (const document of documents) for (const deletion of deletions) deletion.run(document);
}

function takeIn(db: DatabaseSync, mentions: EventChange['mentions']): void {
  const find = db.prepare(`
    SELECT f.row, d.row AS document FROM findings f JOIN documents d ON d.reading = f.reading WHERE f.id = ? AND f.kind = 'mention'`);
  const insert = db.prepare('INSERT INTO reconciled_mentions (finding, document) VALUES (?, ?)');
  const insertKey = db.prepare(
    'INSERT OR IGNORE INTO mention_keys (type, key, leads, wide, from_day, to_day, told_day, mention) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const writeKey = (row: number, { type, key, leads, wide, from, to, told }: LookupKey): void =>
    void insertKey.run(type, key, leads ? 1 : 0, wide ? 1 : 0, from, to, told, row);
  for (const { id, keys } of mentions) {
    const found = find.get(id) as { row: number; document: number } | undefined;
    if (found === undefined) continue;
    insert.run(found.row, found.document);
    for (const key of keys) writeKey(found.row, key);
  }
}

function writeLinks(db: DatabaseSync, { links, verdicts }: EventChange): void {
  const row = remembered(rowOfMention(db));
  const pair = (a: string, b: string): readonly [number, number] | null => {
    const [one, other] = [row(a), row(b)];
    return one === undefined || other === undefined ? null : [Math.min(one, other), Math.max(one, other)];
  };
  const insert = db.prepare(
    'INSERT OR REPLACE INTO mention_links (a, b, kind, weight, score, reasons, verdict) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  for (const { a, b, kind, weight, score, reasons, verdict } of links) {
    const rowsOf = pair(a, b);
    if (rowsOf !== null) insert.run(...rowsOf, kind, weight, score, JSON.stringify(reasons), verdict);
  }
  const update = db.prepare('UPDATE mention_links SET verdict = ? WHERE a = ? AND b = ?');
  for (const { a, b, verdict } of verdicts) {
    const rowsOf = pair(a, b);
    if (rowsOf !== null) update.run(verdict, ...rowsOf);
  }
}
