import { type Ledger, openLedger } from '../../store/sqlite/openLedger.ts';

/** Runs a job on what ledgers are made from in a store, and closes it, whatever happens. Rejects with a `StoreError` where it cannot be opened. */
export async function withLedger<T>(folder: string, job: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await openLedger(folder);
  try {
    return await job(ledger);
  } finally {
    await ledger.close();
  }
}
