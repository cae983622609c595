import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../src/store/sqlite/openSqliteStore.ts';
import type { Store } from '../../src/store/store.ts';

/** Runs a job on a fresh store in a temporary folder and removes it. */
export async function withStore<T>(job: (store: Store) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tacitus-test-'));
  const store = await openSqliteStore(folder);
  try {
    return await job(store);
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The whole record of a store, as the lines of its file. */
export async function recordOf(store: Store): Promise<string> {
  const lines: string[] = [];
  for await (const line of store.export()) lines.push(JSON.stringify(line));
  return lines.join('\n');
}
