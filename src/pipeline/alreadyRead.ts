import { createHash } from 'node:crypto';
import type { SourceRef } from '../model/source.ts';
import type { Store } from '../store/store.ts';

/** Says whether a source was read before this run began, by the same version. */
export type AlreadyRead = (ref: SourceRef, bytes: Uint8Array) => Promise<boolean>;

/**
 * A text inside a manifest has no path to be known by. It is known by its outlet, where one is given,
 * and only if no text before it in this run is the same: whether that one is in the store by now
 * depends on how fast the threads are, and the record must not.
 */
export function alreadyRead(store: Pick<Store, 'isRead'>, version: string): AlreadyRead {
  const seen = new Set<string>();
  return async (ref, bytes) => {
    const { path, url, source, title, published } = ref;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (path === null) {
      const same = `${sha256} ${url ?? ''}`;
      const isRepeated = seen.has(same);
      // A text without an address may be the same as one with any.
      seen.add(same).add(`${sha256} `);
      if (isRepeated || source === null) return false;
    }
    return store.isRead({ sha256, path, url, source, title, published, version });
  };
}
