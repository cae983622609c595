import type { Skipped, SourceRef } from '../model/source.ts';
import type { IngestEffects } from './effects.ts';
import { skippedPath } from './skippedPath.ts';

/** The bytes of a source: of its file, or of the text its manifest holds. What cannot be read comes as `Skipped`. */
export async function readSource(ref: SourceRef, effects: IngestEffects): Promise<Uint8Array | Skipped> {
  if (ref.path === null) return new TextEncoder().encode(ref.text ?? '');
  try {
    return await effects.read(ref.path);
  } catch (error) {
    return skippedPath(ref.path, error);
  }
}
