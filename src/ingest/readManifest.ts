import { dirname, isAbsolute, join } from 'node:path';
import type { Skipped, SourceRef } from '../model/source.ts';
import type { IngestEffects } from './effects.ts';
import { fileKind } from './fileKind.ts';
import type { FindOptions } from './findOptions.ts';
import { manifestLine } from './manifestLine.ts';
import { skippedPath } from './skippedPath.ts';
import { tooLarge } from './tooLarge.ts';

/** A record is read as a manifest of its documents: what was found in them is found again. */
const FINDING = /^\{"kind":"(?:mention|figure|claim|event|judgement)"/;

/** The sources a manifest names, in its order, one line at a time. What it cannot give comes as `Skipped`. */
export async function* readManifest(manifest: string, options: FindOptions, effects: IngestEffects): AsyncGenerator<SourceRef | Skipped> {
  let line = 0;
  try {
    for await (const json of effects.lines(manifest)) {
      line += 1;
      if (json.trim() !== '' && !FINDING.test(json)) yield await located(manifestLine(json, { path: manifest, line }), options, effects);
    }
  } catch (error) {
    yield line === 0 ? skippedPath(manifest, error) : stoppedAt(manifest, line, error);
  }
}

function stoppedAt(manifest: string, line: number, error: unknown): Skipped {
  const why = error instanceof Error ? error.message : String(error);
  return {
    where: `${manifest}:${line}`,
    code: 'unreadable',
    reason: `${manifest}: reading stopped after line ${line} (${why}). The lines before it are read; mend or repack the file.`,
  };
}

async function located(ref: SourceRef | Skipped, options: FindOptions, effects: IngestEffects): Promise<SourceRef | Skipped> {
  if ('where' in ref || ref.manifest === null) return ref;
  const where = `${ref.manifest.path}:${ref.manifest.line}`;
  if (ref.path === null) return tooLarge(where, Buffer.byteLength(ref.text ?? ''), options.maxBytes) ?? ref;
  const path = isAbsolute(ref.path) ? ref.path : join(dirname(ref.manifest.path), ref.path);
  try {
    const { kind, bytes } = await effects.stat(path);
    if (kind !== 'file' || fileKind(path) === 'manifest') return notAText(where, path);
    return tooLarge(path, bytes, options.maxBytes) ?? { ...ref, path };
  } catch (error) {
    const why = skippedPath(path, error);
    return {
      where,
      code: why.code === 'missing' ? 'manifest-path-missing' : why.code,
      reason: `${where}: ${why.reason} Paths count from the manifest's folder.`,
    };
  }
}

const notAText = (where: string, path: string): Skipped => ({
  where,
  code: 'manifest-path-not-a-file',
  reason: `${where}: ${path} is a folder, a manifest or no plain file. Name one document a line.`,
});
