import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { refreshEvents } from '../../../src/pipeline/refreshEvents.ts';
import { openSqliteStore } from '../../../src/store/sqlite/openSqliteStore.ts';
import { MIGRATIONS } from '../../../src/store/sqlite/schema.ts';
import { TOLD_WAY_SCHEMA } from '../../../src/store/sqlite/toldWaySchema.ts';
import { aDocument, aMention, anActor, asRead } from '../build.ts';
import { freshFolder } from '../folder.ts';

const one = aDocument('Boats left, will leave, and did not leave, they say.', { published: '2022-03-10' });

test('of a store of before it is told how its mentions hold what they tell, as when they are taken in', async () => {
  const folder = freshFolder();
  const made = await openSqliteStore(folder);
  const actors = [anActor('CHL')];
  await made.add([
    asRead(one, {
      mentions: [
        aMention(one, { id: 'left', actors }),
        aMention(one, { id: 'will', start: 1, status: 'planned', actors }),
        aMention(one, { id: 'not', start: 2, status: 'negated', actors }),
      ],
    }),
  ]);
  await refreshEvents(made);
  const all = await made.mentionsOf([one.id]);
  const expected = all.map(({ mention: { type, status, says } }) => ({
    type,
    status,
    says: says.slice(0, 1).map(({ stance }) => ({ stance })),
  }));
  const numbers = all.map(({ number }) => number);
  expect(new Set(expected.map(({ status }) => status)).size).toBe(3);
  expect(await made.howTold(numbers)).toEqual(expected);
  await made.close();
  const db = new DatabaseSync(join(folder, 'tacitus.db'));
  db.exec(`DROP TABLE mention_ways; DROP TABLE told_ways; PRAGMA user_version = ${MIGRATIONS.indexOf(TOLD_WAY_SCHEMA)}`);
  db.close();
  const again = await openSqliteStore(folder);
  expect(await again.howTold(numbers)).toEqual(expected);
  await again.startAnew('later');
  await refreshEvents(again);
  expect(await again.howTold(numbers)).toEqual(expected);
  await again.close();
});
