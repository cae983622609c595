import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { openSqliteStore } from '../../../src/store/sqlite/openSqliteStore.ts';
import { MIGRATIONS } from '../../../src/store/sqlite/schema.ts';
import { UNDATED_TERMS_SCHEMA } from '../../../src/store/sqlite/undatedTermsSchema.ts';
import { aDocument, asRead } from '../build.ts';
import { freshFolder } from '../folder.ts';

test('a store of before more was told of undated documents gets the terms of these anew, and keeps those of dated ones', async () => {
  const folder = freshFolder();
  const made = await openSqliteStore(folder);
  const [dated, undated] = ['2022-01-10', null].map((published, at) =>
    aDocument('Three ships lay in Port.', { published, path: `${at}.txt`, source: `outlet-${at}` }),
  );
  if (dated === undefined || undated === undefined) throw new Error('two were made');
  await made.add([asRead(dated), asRead(undated)]);
  const terms = new Map([[8, 1]]);
  await made.putTerms([
    { id: dated.id, day: 19_002, terms },
    { id: undated.id, day: null, terms },
  ]);
  await made.close();
  const db = new DatabaseSync(join(folder, 'tacitus.db'));
  db.exec(`PRAGMA user_version = ${MIGRATIONS.indexOf(UNDATED_TERMS_SCHEMA)}`);
  db.close();
  const again = await openSqliteStore(folder);
  onTestFinished(() => again.close());
  expect((await again.documentsWithoutTerms(9)).map(({ id }) => id)).toEqual([undated.id]);
  expect((await again.storyMembers({ from: 19_000, to: 19_010 })).map(({ id }) => id)).toEqual([dated.id]);
  expect(await again.storyMembers(null)).toEqual([]);
});
