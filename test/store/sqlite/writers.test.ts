import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../../src/store/sqlite/openSqliteStore.ts';
import { fullDocument } from '../build.ts';
import { freshFolder } from '../folder.ts';
import { spawnChild } from './spawnChild.ts';

test('a store that another process writes is refused to a second writer, and open to readers', async () => {
  const folder = freshFolder();
  const child = spawnChild('hold', folder);
  expect(await child.started).toBe('open');
  await expect(openSqliteStore(folder)).rejects.toMatchObject({
    code: 'store-locked',
    message: expect.stringContaining(join(folder, 'tacitus.db')),
  });
  const reader = await openSqliteStore(folder, { readOnly: true });
  expect(await reader.summary()).toMatchObject({ documents: 0 });
  await reader.close();
  await child.kill();
  const writer = await openSqliteStore(folder);
  expect(await writer.add([fullDocument('Written after the kill.')])).toMatchObject([{ outcome: 'added' }]);
  await writer.close();
});

test('a second writer in the same process is refused too, until the first closes', async () => {
  const folder = freshFolder();
  const first = await openSqliteStore(folder);
  await expect(openSqliteStore(folder)).rejects.toMatchObject({ code: 'store-locked' });
  await first.add([fullDocument('The first still writes.')]);
  await first.close();
  const second = await openSqliteStore(folder);
  expect(await second.summary()).toMatchObject({ documents: 1 });
  await second.close();
});

/** Asserts that the file is sound, and gives the ids of documents that show with all four findings. */
function soundDocuments(folder: string): readonly string[] {
  const db = new DatabaseSync(join(folder, 'tacitus.db'));
  try {
    expect(
      db
        .prepare('PRAGMA integrity_check')
        .all()
        .map((row) => row['integrity_check']),
    ).toEqual(['ok']);
    expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    db.exec("INSERT INTO document_words (document_words) VALUES ('integrity-check')");
    const rows = db
      .prepare(
        'SELECT d.id, count(*) AS n FROM documents d JOIN findings f ON f.reading = d.reading JOIN texts t ON t.document = d.row GROUP BY d.id',
      )
      .all();
    expect(rows.filter(({ n }) => n !== 4)).toEqual([]);
    expect(db.prepare('SELECT count(*) AS n FROM documents').get()?.['n']).toBe(rows.length);
    return rows.map(({ id }) => String(id));
  } finally {
    db.close();
  }
}

test('ten kills at random moments lose nothing that was reported, and double nothing', { timeout: 120_000 }, async () => {
  const folder = freshFolder();
  const reported = new Set<string>();
  for (let round = 0; round < 10; round += 1) {
    // Each round begins where the sixth last document stood, so that it also meets what is there already.
    const child = spawnChild('write', folder, String(Math.max(0, reported.size - 6)));
    await child.started;
    // So many that some are new, however busy the machine is; then at any moment.
    while (child.lines.length < 10) await wait(5);
    await wait(Math.random() * 150);
    await child.kill();
    for (const id of child.lines) reported.add(id);
    const kept = soundDocuments(folder);
    expect(new Set(kept).size).toBe(kept.length);
    expect([...reported].filter((id) => !kept.includes(id))).toEqual([]);
  }
  expect(reported.size).toBeGreaterThan(30);
  const store = await openSqliteStore(folder);
  expect((await store.summary()).documents).toBeGreaterThanOrEqual(reported.size);
  await store.close();
});
