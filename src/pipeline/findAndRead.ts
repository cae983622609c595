import { MAX_BYTES } from '../ingest/findOptions.ts';
import { findSources } from '../ingest/findSources.ts';
import { nodeEffects } from '../ingest/nodeEffects.ts';
import { type ReadCorpusOptions, readCorpus } from './readCorpus.ts';
import type { RunSummary } from './runSummary.ts';

export interface FindAndReadOptions extends Pick<ReadCorpusOptions, 'store' | 'workers' | 'settings' | 'onProgress' | 'signal'> {
  /** Files, folders and manifests. */
  readonly paths: readonly string[];
  /** The outlet, where a manifest names none. */
  readonly source: string | null;
  /** ISO day or instant of publication, where a manifest gives none. */
  readonly published: string | null;
  /** Milliseconds of a clock that only moves forward. */
  readonly now: () => number;
}

/** Reads what the paths name on this machine's disk into a store: the door for command line and server. */
export function findAndRead({ paths, source, published, now, ...run }: FindAndReadOptions): Promise<RunSummary> {
  const sources = findSources(paths, { source, published, maxBytes: MAX_BYTES }, nodeEffects);
  return readCorpus({ ...run, sources, effects: { ...nodeEffects, now } });
}
