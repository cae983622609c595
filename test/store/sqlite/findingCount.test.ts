import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { EVENT_STATUSES, FIGURE_STATUSES } from '../../../src/codebook/status.ts';
import type { Filter } from '../../../src/store/filter.ts';
import { documentCondition, findingCondition } from '../../../src/store/sqlite/filterSql.ts';
import { asksOfOthers, shortCount } from '../../../src/store/sqlite/findingCount.ts';
import { findingPage } from '../../../src/store/sqlite/findingPages.ts';
import { openSqliteStore } from '../../../src/store/sqlite/openSqliteStore.ts';
import { count } from '../../../src/store/sqlite/query.ts';
import { aClaim, aDocument, aFigure, aMention, anActor, aSpeaker, asRead } from '../build.ts';
import { freshFolder } from '../folder.ts';

const KINDS = ['mention', 'figure', 'claim'] as const;
const STATUSES = [...new Set([...EVENT_STATUSES, ...FIGURE_STATUSES])];

/** A store with a mention and a figure of every status and claims, in three documents, one of no day and one dated anew. */
async function filled(): Promise<DatabaseSync> {
  const folder = freshFolder();
  const store = await openSqliteStore(folder);
  const [dated, undated, again] = [
    aDocument('Ships are in port, says the fleet.', { published: '2022-01-05', source: 'Wire' }),
    aDocument('Nobody knows when ships left.', { published: null, source: 'Post' }),
    aDocument('Ships again.', { published: '2022-02-01', source: 'Wire' }),
  ];
  const of = [anActor('RUS', 'MIL')];
  await store.add([
    asRead(dated, {
      mentions: EVENT_STATUSES.map((status, start) =>
        aMention(dated, { start, status, actors: of, says: start === 0 ? [] : [aSpeaker('USA')] }),
      ),
      figures: FIGURE_STATUSES.map((status, start) => aFigure(dated, { start, status, of })),
      claims: [aClaim(dated, { speaker: anActor('USA', 'GOV') }), aClaim(dated, { start: 2, speaker: null })],
    }),
    asRead(undated, { mentions: [aMention(undated, { type: 'CONSULT' })], figures: [aFigure(undated, { low: 900, high: null })] }),
    asRead(again, { mentions: [aMention(again)] }),
  ]);
  await store.add([asRead(again, { mentions: [aMention(again), aMention(again, { start: 2 })] }, { version: '2.0.0' })]);
  await store.close();
  const db = new DatabaseSync(join(folder, 'tacitus.db'), { readOnly: true });
  onTestFinished(() => db.close());
  return db;
}

/** What the page asks of findings and of documents, by ones. */
const ASKED: readonly Filter[] = [
  {},
  ...STATUSES.map((status) => ({ statuses: [status] })),
  { statuses: ['actual', 'present'] },
  { statuses: [] },
  { types: ['CONSULT'] },
  { types: [] },
  { measures: ['ships'] },
  { measures: ['deaths'] },
  { atLeast: 3 },
  { atMost: 3 },
  { places: ['nowhere'] },
  { says: ['own'] },
  { says: ['own', 'USA'] },
  { says: ['USA'] },
  { actors: ['RUS'] },
  { outlets: ['Wire'] },
  { from: '2022-01-06' },
  { to: '2022-01-31' },
  { undated: true },
  { text: 'port' },
];

const IN_TWOS = ASKED.flatMap((one, at) => ASKED.slice(at).map((other): Filter => ({ ...one, ...other })));

test('no finding is of a kind of which a filter asks what only others have, and a short count is that of all findings met', async () => {
  const db = await filled();
  const seen = { others: 0, short: 0, met: 0 };
  for (const kind of KINDS)
    for (const filter of IN_TWOS) {
      const [documents, findings] = [documentCondition(filter), findingCondition(filter)];
      const met = count(
        db,
        `SELECT count(*) AS n FROM documents d JOIN findings f ON f.reading = d.reading
        WHERE f.kind = ? AND ${documents.sql} AND ${findings?.sql ?? 'TRUE'}`,
        [kind, ...documents.parameters, ...(findings?.parameters ?? [])],
      );
      const asked = JSON.stringify([kind, filter]);
      const { total, items } = findingPage(db, kind, filter, { limit: 100 });
      expect([total, items.length], asked).toEqual([met, met]);
      const short = shortCount(kind, filter);
      if (asksOfOthers(kind, filter)) {
        expect(met, asked).toBe(0);
        seen.others++;
      } else if (short !== null) {
        expect(count(db, short.sql, short.parameters), asked).toBe(met);
        seen.short++;
      }
      if (met > 0) seen.met++;
    }
  // Each way was gone.
  expect(Math.min(seen.others, seen.short, seen.met)).toBeGreaterThan(30);
});

test('a page that no finding can be on refuses what is no cursor, like other pages', async () => {
  const db = await filled();
  expect(() => findingPage(db, 'figure', { types: ['CONSULT'] }, { limit: 5, cursor: 'nonsense' })).toThrow();
  expect(findingPage(db, 'figure', { types: ['CONSULT'] }, { limit: 5 })).toEqual({ items: [], total: 0, next: null });
});
