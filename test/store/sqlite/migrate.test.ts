import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import type { Place } from '../../../src/model/place.ts';
import { openSqliteStore } from '../../../src/store/sqlite/openSqliteStore.ts';
import { aDocument, aFigure, aMention, anEvent, asRead } from '../build.ts';
import { exported, putEvents } from '../collect.ts';
import { freshFolder } from '../folder.ts';

const port: Place = { name: 'Port', country: 'POL', lat: 54, lon: 18, kind: 'city', id: 'city:port', text: 'Port' };
const document = aDocument('Three ships lay in Port.');
const READ = asRead(document, { mentions: [aMention(document, { id: 'm1' })], figures: [aFigure(document, { where: [port] })] });
const EVENT = anEvent('e1', ['m1'], { where: [port], first_reported: '2022-01-10' });

/** The tables, columns and indexes that script 2 made. */
function undoScriptTwo(db: DatabaseSync): void {
  const made = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%' AND name NOT LIKE 'document_words%'")
    .all()
    .map(({ name }) => String(name));
  const first = [
    'originals',
    'documents',
    'texts',
    'readings',
    'sightings',
    'findings',
    'finding_speakers',
    'reading_speakers',
    'finding_actors',
  ];
  const kept = new Set([...first, 'events_upto', 'events', 'event_mentions', 'assessments', 'assessment_events']);
  db.exec('PRAGMA foreign_keys = OFF');
  for (const name of made) if (!kept.has(name)) db.exec(`DROP TABLE ${name}`);
  db.exec('DROP INDEX events_by_counting_day; DROP INDEX events_by_span');
  for (const column of ['type', 'status', 'agreement', 'first_day', 'last_day', 'day']) db.exec(`ALTER TABLE events DROP COLUMN ${column}`);
  db.exec('PRAGMA user_version = 1');
}

test('a store of the first version is brought up to date with all it held', async () => {
  const folder = freshFolder();
  const first = await openSqliteStore(folder);
  await first.add([READ]);
  await putEvents(first, [EVENT], []);
  const [record, places, figures] = [await exported(first), await first.eventPlaces({}), await first.figuresAsOf({ asOf: '2022-02-01' })];
  await first.close();
  const db = new DatabaseSync(join(folder, 'tacitus.db'));
  undoScriptTwo(db);
  db.close();
  await expect(openSqliteStore(folder, { readOnly: true })).rejects.toMatchObject({ code: 'store-older' });
  const again = await openSqliteStore(folder);
  onTestFinished(() => again.close());
  expect(await exported(again)).toBe(record);
  expect(await again.eventPlaces({})).toEqual(places);
  expect(await again.figuresAsOf({ asOf: '2022-02-01' })).toEqual(figures);
  expect(places.length + figures.length).toBe(2);
  // Nothing says which of its mentions go together, and why, until they are reconciled again.
  expect(await again.areEventsCurrent()).toBe(false);
});
