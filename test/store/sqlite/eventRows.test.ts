import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { EventChange } from '../../../src/store/reconciling.ts';
import { openSqliteStore } from '../../../src/store/sqlite/openSqliteStore.ts';
import { aDocument, aMention, anEvent, asRead } from '../build.ts';
import { freshFolder } from '../folder.ts';

const document = aDocument('One, two, three, four and five ships lay in Port.');
const MENTIONS = ['m1', 'm2', 'm3', 'm4', 'm5'];
const NOTHING: EventChange = {
  documents: [],
  mentions: [],
  links: { a: new Uint32Array(), b: new Uint32Array(), weights: new Float64Array(), scores: new Float64Array() },
  words: [],
  removedEvents: [],
  events: [],
  removedAssessments: [],
  assessments: [],
};

/** The rows of events by their ids, after changes that follow one another. */
async function rowsAfter(...changes: readonly Partial<EventChange>[]): Promise<Readonly<Record<string, unknown>>> {
  const folder = freshFolder();
  const store = await openSqliteStore(folder);
  await store.add([asRead(document, { mentions: MENTIONS.map((id, start) => aMention(document, { id, start })) })]);
  for (const change of changes) await store.putChange({ ...NOTHING, ...change });
  await store.close();
  const db = new DatabaseSync(join(folder, 'tacitus.db'), { readOnly: true });
  const found = db.prepare('SELECT f.id, f.row FROM event_facts f JOIN events e ON e.row = f.row').all();
  const mentions = db.prepare('SELECT event, count(*) AS n FROM told_mentions GROUP BY event').all();
  db.close();
  expect(mentions.map(({ event }) => event)).toEqual(found.map(({ row }) => row).toSorted());
  return Object.fromEntries(found.map(({ id, row }) => [String(id), row]));
}

test('an event that grows keeps its row, and so does one that is told otherwise', async () => {
  const first = { events: [anEvent('other', ['m5']), anEvent('small', ['m1', 'm2'])] };
  const grown = { removedEvents: ['small'], events: [anEvent('grown', ['m1', 'm2', 'm3'])] };
  const again = { removedEvents: ['grown'], events: [anEvent('grown', ['m1', 'm2', 'm3'], { independent: 2 })] };
  const before = await rowsAfter(first);
  expect(before['small']).toBeTypeOf('number');
  expect(await rowsAfter(first, grown)).toEqual({ other: before['other'], grown: before['small'] });
  expect(await rowsAfter(first, grown, again)).toEqual({ other: before['other'], grown: before['small'] });
});

test('of events that come apart or together one keeps the row, that which shares most mentions', async () => {
  const first = { events: [anEvent('all', ['m1', 'm2', 'm3', 'm4'])] };
  const apart = { removedEvents: ['all'], events: [anEvent('few', ['m4']), anEvent('most', ['m1', 'm2', 'm3'])] };
  const joined = { removedEvents: ['few', 'most'], events: [anEvent('all', ['m1', 'm2', 'm3', 'm4'])] };
  const { all: row } = await rowsAfter(first);
  expect(await rowsAfter(first, apart)).toMatchObject({ most: row });
  expect(await rowsAfter(first, apart, joined)).toEqual({ all: row });
});

test('an event that goes for good takes all its rows with it', async () => {
  const first = { events: [anEvent('one', ['m1', 'm2']), anEvent('two', ['m3'])] };
  expect(Object.keys(await rowsAfter(first, { removedEvents: ['one'] }))).toEqual(['two']);
});
