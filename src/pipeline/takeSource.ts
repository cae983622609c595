import type { IngestEffects } from '../ingest/effects.ts';
import { readSource } from '../ingest/readSource.ts';
import { sourceName } from '../ingest/sourceName.ts';
import type { Skipped, SourceRef } from '../model/source.ts';
import type { ReadDocument } from '../store/store.ts';
import type { AlreadyRead } from './alreadyRead.ts';
import type { Reader } from './reader.ts';

/** What became of one source, before anything is written. */
export type Taken =
  | { readonly kind: 'read'; readonly where: string; readonly document: ReadDocument }
  | { readonly kind: 'already-read'; readonly where: string }
  | { readonly kind: 'skipped'; readonly skipped: Skipped };

/** A source with its bytes. */
export interface Opened {
  readonly ref: SourceRef;
  readonly bytes: Uint8Array;
}

/** Opens one source after the other, so that what is in memory is counted before the next is opened. */
export async function* openSources(
  sources: AsyncIterable<SourceRef | Skipped>,
  files: IngestEffects,
): AsyncGenerator<Opened | Skipped, void, undefined> {
  for await (const source of sources) {
    if ('code' in source) yield source;
    else {
      const bytes = await readSource(source, files);
      yield 'where' in bytes ? bytes : { ref: source, bytes };
    }
  }
}

/** Asks whether one source was read before, and has it read if not. Rejects only when the store fails, or the reader cannot be loaded. */
export async function takeSource(source: Opened | Skipped, isKnown: AlreadyRead, reader: () => Promise<Reader>): Promise<Taken> {
  if ('code' in source) return { kind: 'skipped', skipped: source };
  const { ref, bytes } = source;
  const where = sourceName(ref);
  if (await isKnown(ref, bytes)) return { kind: 'already-read', where };
  const read = await (await reader()).read(ref, bytes);
  return 'where' in read ? { kind: 'skipped', skipped: read } : { kind: 'read', where, document: { ...read, bytes } };
}
