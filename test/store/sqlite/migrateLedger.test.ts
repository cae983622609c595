import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import type { Place } from '../../../src/model/place.ts';
import { LEDGER_FIGURE_SCHEMA } from '../../../src/store/sqlite/ledgerFigureSchema.ts';
import { openSqliteStore } from '../../../src/store/sqlite/openSqliteStore.ts';
import { MIGRATIONS } from '../../../src/store/sqlite/schema.ts';
import type { Store } from '../../../src/store/store.ts';
import { aDocument, aFigure, anActor, aSpeaker, asRead } from '../build.ts';
import { freshFolder } from '../folder.ts';
import { undoLedgerFigures } from './undoLedgerFigures.ts';

test('a store of before figures stood as a ledger reads them gives the same ledger', async () => {
  const folder = freshFolder();
  const made = await openSqliteStore(folder);
  const text = 'Russia has 9,000 soldiers within 200 km of Poland, including its navy. Another 300 tanks may follow.';
  const one = aDocument(text, { title: 'Many soldiers', published: '2022-01-10' });
  const land: Place = { name: 'Poland', country: 'POL', lat: 52, lon: 20, kind: 'country', id: 'state:POL', text: 'Poland' };
  const near = 'Forces stood near Poland.';
  const sentence = { start: 0, end: near.length, text: near };
  await made.add([
    asRead(one, {
      figures: [
        aFigure(one, { id: 'f1', end: 70, of: [anActor('RUS', 'MIL')], measure: 'personnel', item: 'soldiers', where: [land], sentence }),
        aFigure(one, { id: 'f2', start: 79, measure: 'vehicles', item: 'tanks', status: 'possible', low: null, says: [aSpeaker('POL')] }),
      ],
    }),
  ]);
  const shownBy = async (store: Store) => [
    await store.figuresTold({ filter: {} }, (figure) => figure),
    await store.figuresTold({ filter: { says: ['POL'] } }, (figure) => figure),
    await store.documentFacets({ atLeast: 3 }),
  ];
  const before = await shownBy(made);
  await made.close();
  const db = new DatabaseSync(join(folder, 'tacitus.db'));
  undoLedgerFigures(db);
  db.exec(`PRAGMA user_version = ${MIGRATIONS.indexOf(LEDGER_FIGURE_SCHEMA)}`);
  db.close();
  const again = await openSqliteStore(folder);
  onTestFinished(() => again.close());
  expect(await shownBy(again)).toEqual(before);
  expect(before[0]).toMatchObject([
    {
      id: 'f1',
      document: one.id,
      title: 'Many soldiers',
      holders: ['RUS'],
      where: [land],
      words: { places: [{ kind: 'border', id: 'border:POL-RUS' }] },
    },
    { id: 'f2', high: 3, words: { status: 'possible' } },
  ]);
  expect(before[1]).toMatchObject([{ id: 'f2' }]);
});
