import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { When } from '../../../src/model/when.ts';
import { refreshEvents } from '../../../src/pipeline/refreshEvents.ts';
import { IMPLIED_DAY_SCHEMA } from '../../../src/store/sqlite/impliedDaySchema.ts';
import { openSqliteStore } from '../../../src/store/sqlite/openSqliteStore.ts';
import { MIGRATIONS } from '../../../src/store/sqlite/schema.ts';
import { aDocument, aMention, anActor, asRead } from '../build.ts';
import { freshFolder } from '../folder.ts';
import { undoLedgerFigures } from './undoLedgerFigures.ts';

const stated = (start: string | null, end: string | null): When => ({ text: 'then', start, end, basis: 'stated', from: null });

test('of a store of before it is told whose days follow from the day of the telling, and whose only look so', async () => {
  const folder = freshFolder();
  const made = await openSqliteStore(folder);
  const one = aDocument('Ships came, will come, came lately, then and at some time.', { published: '2022-01-10' });
  const actors = [anActor('RUS')];
  await made.add([
    asRead(one, {
      mentions: [
        aMention(one, { id: 'came', actors }),
        aMention(one, { id: 'will', start: 1, status: 'planned', actors }),
        aMention(one, { id: 'lately', start: 2, actors, when: stated('2022-01-07', '2022-01-10') }),
        aMention(one, { id: 'then', start: 3, actors, when: stated('2022-01-05', '2022-01-05') }),
        aMention(one, { id: 'open', start: 4, actors, when: stated(null, null) }),
      ],
    }),
  ]);
  await refreshEvents(made);
  await made.close();
  const told = (): unknown => {
    const db = new DatabaseSync(join(folder, 'tacitus.db'));
    const found = db
      .prepare('SELECT DISTINCT f.id, k.implied, f.start FROM mention_keys k JOIN findings f ON f.row = k.mention ORDER BY f.start')
      .all();
    db.close();
    return found.map(({ id, implied }) => `${id} ${implied}`);
  };
  const before = told();
  expect(before).toEqual(['came 1', 'will 1', 'lately 0', 'then 0', 'open 1']);
  const db = new DatabaseSync(join(folder, 'tacitus.db'));
  undoLedgerFigures(db);
  // The ledger's figures, which this undoes too, come with a script before.
  db.exec(`PRAGMA user_version = ${MIGRATIONS.indexOf(IMPLIED_DAY_SCHEMA) - 2}`);
  db.close();
  await (await openSqliteStore(folder)).close();
  expect(told()).toEqual(before);
});
