import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/openSqliteStore.ts';
import { aDocument, asRead } from '../store/build.ts';
import { inFolder } from './inFolder.ts';
import { jsonLines, tacitus } from './tacitus.ts';

const TEXT = 'Ferry crews struck over unpaid overtime, and fog shut the harbour while sixty lorries waited on the quay.';
const [first, second] = [1, 2].map((day) =>
  asRead(
    aDocument(`${TEXT} So day ${day} ended.`, { source: `Outlet ${day}`, published: `2022-03-0${day}`, title: 'Ferries stay in port' }),
  ),
);

/** A store with what was read and not settled, as a run leaves it that is cut short. */
async function cutShort(folder: string): Promise<string> {
  const path = join(folder, 'store');
  const store = await openSqliteStore(path);
  await store.add([first, second].flatMap((read) => read ?? []));
  await store.close();
  return path;
}

const counts = (stdout: string) => jsonLines(stdout).map(({ documents }) => documents);

test('whoever asks for the stories of a run that was cut short gets them settled', () =>
  inFolder({}, async (folder) => {
    const store = await cutShort(folder);
    const asked = await tacitus(['stories', '--store', store, '--json']);
    expect([asked.code, counts(asked.stdout), asked.stderr]).toEqual([0, [2], '1 of 1 story shown.\n']);
  }));

test('while another process writes, the stories of before are told, and that they are those', () =>
  inFolder({}, async (folder) => {
    const store = await cutShort(folder);
    const writer = await openSqliteStore(store);
    const asked = await tacitus(['stories', '--store', store, '--json']);
    await writer.close();
    expect([asked.code, counts(asked.stdout)]).toEqual([0, []]);
    expect(asked.stderr).toContain('stories-unsettled: stories are those of before the last documents.');
    expect(counts((await tacitus(['stories', '--store', store, '--json'])).stdout)).toEqual([2]);
  }));

test('a run that finds nothing to read settles what one before left', () =>
  inFolder({ 'note.txt': 'Ministers met in the old town hall of Asmar.' }, async (folder) => {
    const note = join(folder, 'note.txt');
    const path = join(folder, 'store');
    expect((await tacitus(['read', note, '--store', path])).code).toBe(0);
    await cutShort(folder);
    expect((await tacitus(['read', note, '--store', path])).code).toBe(0);
    const store = await openSqliteStore(path, { readOnly: true });
    expect(await store.areStoriesSettled()).toBe(true);
    expect((await store.stories({}, { limit: 9 })).items.map(({ documents }) => documents)).toEqual([2, 1]);
    await store.close();
  }));
