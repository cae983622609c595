import type { DatabaseSync } from 'node:sqlite';
import type { LookupKey } from '../../model/lookup.ts';
import type { EventChange } from '../reconciling.ts';
import { assessmentWriter } from './assessmentWriter.ts';
import { succession } from './eventSuccession.ts';
import { eventWriter, refreshTellings } from './eventWriter.ts';
import { wayWriter } from './howTold.ts';
import { linkWriter } from './linkWriter.ts';
import { outlineWriter } from './outlines.ts';
import { prepared } from './prepared.ts';
import { rows } from './query.ts';

/** Writes what taking in some documents changes; to be called inside a transaction. */
export function writeChange(db: DatabaseSync, change: EventChange): void {
  const documents = rows<{ row: number }>(db, 'SELECT d.row FROM json_each(?) j JOIN documents d ON d.id = j.value', [
    JSON.stringify(change.documents),
  ]).map(({ row }) => row);
  const links = linkWriter(db);
  const [outlines, ways] = [outlineWriter(db), wayWriter(db)];
  forget(db, documents, (mention) => {
    links.forget(mention);
    outlines.forget(mention);
    ways.forget(mention);
  });
  takeIn(db, change.mentions);
  for (const { number, outline } of change.mentions) {
    outlines.put(number, outline);
    ways.put(number);
  }
  links.put(change.links);
  links.say(change.words);
  const events = eventWriter(db, documents);
  const assessments = assessmentWriter(db);
  const { gone, kept } = succession(db, change.removedEvents, change.events);
  for (const row of gone) events.remove(row);
  for (const event of change.events) {
    const row = kept.get(event.id);
    if (row === undefined) events.put(event);
    else events.replace(row, event);
  }
  holdAsBefore(db, change.mentions);
  refreshTellings(db, documents, new Set(change.events.map(({ id }) => id)));
  events.finish();
  for (const key of change.removedAssessments) assessments.remove(key);
  for (const assessment of change.assessments) assessments.put(assessment);
  const done = prepared(db, 'DELETE FROM pending_documents WHERE document = ?');
  for (const row of documents) done.run(row);
}

/** A mention that was read anew may be of an event that stays as it was, which is not written. */
function holdAsBefore(db: DatabaseSync, mentions: EventChange['mentions']): void {
  const hold = prepared(
    db,
    `
    UPDATE reconciled_mentions SET event = (SELECT m.event FROM findings f CROSS JOIN event_mentions m ON m.mention = f.id WHERE f.row = ?1)
    WHERE finding = ?1 AND event IS NULL`,
  );
  for (const { number } of mentions) hold.run(number);
}

function forget(db: DatabaseSync, documents: readonly number[], forgetBeside: (mention: number) => void): void {
  const held = prepared(db, 'SELECT finding FROM reconciled_mentions WHERE document = ?');
  const keys = prepared(db, 'DELETE FROM mention_keys WHERE mention = ?');
  const mention = prepared(db, 'DELETE FROM reconciled_mentions WHERE finding = ?');
  for (const document of documents) {
    for (const { finding } of held.all(document) as unknown as readonly { readonly finding: number }[]) {
      forgetBeside(finding);
      keys.run(finding);
      mention.run(finding);
    }
  }
}

function takeIn(db: DatabaseSync, mentions: EventChange['mentions']): void {
  const find = prepared(
    db,
    `
    SELECT d.row AS document FROM findings f JOIN documents d ON d.reading = f.reading WHERE f.row = ? AND f.kind = 'mention'`,
  );
  const insert = prepared(db, 'INSERT INTO reconciled_mentions (finding, document) VALUES (?, ?)');
  const insertKey = prepared(
    db,
    'INSERT OR IGNORE INTO mention_keys (type, key, leads, wide, from_day, to_day, told_day, mention, implied) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const writeKey = (row: number, { type, key, leads, wide, from, to, told, implied }: LookupKey): void =>
    void insertKey.run(type, key, leads ? 1 : 0, wide ? 1 : 0, from, to, told, row, implied ? 1 : 0);
  for (const { number, keys } of mentions) {
    const found = find.get(number) as { document: number } | undefined;
    if (found === undefined) continue;
    insert.run(number, found.document);
    for (const key of keys) writeKey(number, key);
  }
}
