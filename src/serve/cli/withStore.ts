import type { Store } from '../../store/store.ts';

/** Runs a job on a store and closes it, whatever happens. Rejects with a `StoreError` where it cannot be opened. */
export async function withStore<T>(folder: string, mode: 'read' | 'write', job: (store: Store) => Promise<T>): Promise<T> {
  // Loaded here and not above: verbs without a store answer sooner.
  const { openSqliteStore } = await import('../../store/sqlite/openSqliteStore.ts');
  const store = await openSqliteStore(folder, { readOnly: mode === 'read' });
  try {
    return await job(store);
  } finally {
    await store.close();
  }
}
