import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import type { Filter } from '../../../src/store/filter.ts';
import { documentCondition, findingCondition } from '../../../src/store/sqlite/filterSql.ts';
import { findingPage } from '../../../src/store/sqlite/findingPages.ts';
import { findingsMet } from '../../../src/store/sqlite/findingsMet.ts';
import { openSqliteStore } from '../../../src/store/sqlite/openSqliteStore.ts';
import { rows } from '../../../src/store/sqlite/query.ts';
import { shortFigures } from '../../../src/store/sqlite/shortFigures.ts';
import { aClaim, aDocument, aFigure, aMention, anActor, aSpeaker, asRead } from '../build.ts';
import { freshFolder } from '../folder.ts';

/** More findings of one party than are looked up one by one. */
const MANY = 5100;
const KINDS = ['mention', 'figure', 'claim'] as const;

/** A store in which most name one party and few another. */
async function filled(): Promise<DatabaseSync> {
  const folder = freshFolder();
  const store = await openSqliteStore(folder);
  const [wire, post, undated] = [
    aDocument('The fleet is at sea again.', { published: '2022-01-05', source: 'Wire' }),
    aDocument('Few left the port.', { published: '2022-02-03', source: 'Post' }),
    aDocument('Nobody knows when.', { published: null, source: 'Post' }),
  ];
  const [many, few] = [[anActor('RUS', 'MIL')], [anActor('UKR')]];
  await store.add([
    asRead(wire, {
      mentions: Array.from({ length: MANY }, (_, start) =>
        aMention(wire, {
          start,
          actors: many,
          type: start % 500 === 0 ? 'AID' : 'ASSAULT',
          says: start % 7 === 0 ? [aSpeaker('USA')] : [],
        }),
      ),
      figures: Array.from({ length: 12 }, (_, start) =>
        aFigure(wire, { start, of: start % 3 === 0 ? few : many, low: start * 10, says: start % 2 === 0 ? [aSpeaker('USA')] : [] }),
      ),
      claims: [aClaim(wire, { speaker: anActor('RUS', 'GOV') }), aClaim(wire, { start: 2, speaker: anActor('USA', 'GOV') })],
    }),
    asRead(post, {
      mentions: [aMention(post, { actors: many, status: 'planned' }), aMention(post, { start: 3, actors: few, recipients: many })],
      figures: [aFigure(post, { of: many, status: 'planned', measure: 'deaths' })],
    }),
    asRead(undated, { mentions: [aMention(undated, { actors: many })], figures: [aFigure(undated, { of: many })] }),
  ]);
  await store.close();
  const db = new DatabaseSync(join(folder, 'tacitus.db'), { readOnly: true });
  onTestFinished(() => db.close());
  return db;
}

const PARTIES: readonly Filter[] = [{}, { actors: ['RUS'] }, { actors: ['RUS/MIL'] }, { actors: ['UKR'] }, { actors: ['RUS', 'UKR'] }];
const MORE: readonly Filter[] = [
  {},
  { says: ['own'] },
  { says: ['USA'] },
  { outlets: ['Post'] },
  { outlets: ['Wire'] },
  { types: ['AID'] },
  { statuses: ['planned'] },
  { measures: ['deaths'] },
  { atLeast: 60 },
  { from: '2022-02-01' },
  { to: '2022-01-31' },
  { undated: true },
  { text: 'port' },
];
const FILTERS = PARTIES.flatMap((party) => MORE.map((more): Filter => ({ ...party, ...more })));

/** All that pass in their order, each asked by itself. */
function passing(db: DatabaseSync, kind: string, filter: Filter): readonly string[] {
  const [documents, findings] = [documentCondition(filter), findingCondition(filter, 'each')];
  return rows<{ id: string }>(
    db,
    `SELECT f.id FROM documents d CROSS JOIN findings f ON f.reading = d.reading WHERE f.kind = ? AND ${documents.sql}
     AND ${findings?.sql ?? 'TRUE'} ORDER BY d.sort_key, d.id, f.start, f.id`,
    [kind, ...documents.parameters, ...(findings?.parameters ?? [])],
  ).map(({ id }) => id);
}

test('whichever way findings are met, of a party that most name or of one that few do, the same ones stand on the page', async () => {
  const db = await filled();
  for (const kind of KINDS)
    for (const filter of FILTERS) {
      const all = passing(db, kind, filter);
      const { items, total } = findingPage(db, kind, filter, { limit: 50 });
      expect([total, items.map(({ id }) => id)], JSON.stringify([kind, filter])).toEqual([all.length, all.slice(0, 50)]);
    }
  // Each way of meeting them was gone, and figures are met in short unless a short list leads to them.
  const ways = new Set(FILTERS.map((filter) => findingsMet(db, filter)));
  expect(ways).toEqual(new Set(['lists', 'listed', 'walked', null]));
  expect(shortFigures(db, { actors: ['RUS'] })).not.toBeNull();
  expect(shortFigures(db, { actors: ['UKR'] })).toBeNull();
});
