import type { ReadDocument, Store } from '../store/store.ts';
import type { KeptDocument } from './runSummary.ts';

/** Documents wait here until a batch is worth a transaction of its own. */
export interface Committer {
  /** Adds a document to the batch, and writes the batch when it is due. */
  put(where: string, document: ReadDocument): Promise<void>;
  /** Writes what waits where it has waited long enough. */
  commitIfDue(): Promise<void>;
  /** Writes whatever waits. */
  commit(): Promise<void>;
}

const BATCH_DOCUMENTS = 64;
const BATCH_BYTES = 16 * 1024 * 1024;
const BATCH_MS = 200;

/** `onKept` is called when a batch is on disk, never before. A failing store rejects, and nothing of the batch is told as kept. */
export function commitBatches(store: Pick<Store, 'add'>, now: () => number, onKept: (kept: readonly KeptDocument[]) => void): Committer {
  let batch: { readonly where: string; readonly document: ReadDocument }[] = [];
  let bytes = 0;
  let begunAt = 0;

  const isDue = (): boolean => batch.length >= BATCH_DOCUMENTS || bytes >= BATCH_BYTES || (batch.length > 0 && now() - begunAt >= BATCH_MS);

  const commit = async (): Promise<void> => {
    if (batch.length === 0) return;
    const writing = batch;
    batch = [];
    bytes = 0;
    const added = await store.add(writing.map((item) => item.document));
    onKept(
      writing.flatMap(({ where, document: { findings, notices } }, index) => {
        const became = added[index];
        return became === undefined
          ? []
          : [
              {
                where,
                ...became,
                notices,
                mentions: findings.mentions.length,
                figures: findings.figures.length,
                claims: findings.claims.length,
              },
            ];
      }),
    );
  };

  const commitIfDue = async (): Promise<void> => (isDue() ? commit() : undefined);
  return {
    put: async (where, document) => {
      if (batch.length === 0) begunAt = now();
      batch.push({ where, document });
      bytes += document.bytes.byteLength + 2 * document.ingested.document.text.length;
      await commitIfDue();
    },
    commitIfDue,
    commit,
  };
}
