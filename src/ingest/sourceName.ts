import type { SourceRef } from '../model/source.ts';

/** How messages name a source: its path, else 'manifest.jsonl:12', else its address. */
export function sourceName(ref: SourceRef): string {
  if (ref.path !== null) return ref.path;
  if (ref.manifest !== null) return `${ref.manifest.path}:${ref.manifest.line}`;
  return ref.url ?? 'text without a name';
}
