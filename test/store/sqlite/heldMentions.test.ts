import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { mentionReader } from '../../../src/store/sqlite/heldMentions.ts';
import { openSqliteStore } from '../../../src/store/sqlite/openSqliteStore.ts';
import { aDocument, aMention, asRead } from '../build.ts';
import { freshFolder } from '../folder.ts';

test('mentions are read once while they are asked for, and no more of them are held than is said', async () => {
  const folder = freshFolder();
  const store = await openSqliteStore(folder);
  const document = aDocument('Ships left the harbour.');
  await store.add([asRead(document, { mentions: [0, 6, 11].map((start) => aMention(document, { start, end: start + 4 })) })]);
  await store.close();
  const db = new DatabaseSync(join(folder, 'tacitus.db'), { readOnly: true });
  try {
    const [one = 0, two = 0, three = 0] = db
      .prepare('SELECT row FROM findings ORDER BY row')
      .all()
      .map(({ row }) => Number(row));
    const read = (finding: number) => mentionReader(db, 2)(finding, 1);
    const first = read(one);
    read(two);
    expect(read(one)).toBe(first);
    read(three);
    expect(read(one)).not.toBe(first);
    expect(read(one)).toEqual(first);
  } finally {
    db.close();
  }
});
