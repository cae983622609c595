import { MAX_BYTES } from '../ingest/findOptions.ts';
import { findSources } from '../ingest/findSources.ts';
import { nodeEffects } from '../ingest/nodeEffects.ts';

/** How many documents the paths name, those that cannot be read among them. Folders are gone through and manifests read, and no document is. */
export async function countSources(paths: readonly string[]): Promise<number> {
  let count = 0;
  for await (const _ of findSources(paths, { source: null, published: null, maxBytes: MAX_BYTES }, nodeEffects)) count += 1;
  return count;
}
