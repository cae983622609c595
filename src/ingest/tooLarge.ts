import type { Skipped } from '../model/source.ts';
import { megabytes } from './megabytes.ts';

/** The `Skipped` of a source above the limit, else null. */
export function tooLarge(where: string, bytes: number, maxBytes: number): Skipped | null {
  if (bytes <= maxBytes) return null;
  const reason = `${where}: ${megabytes(bytes)} is over the limit of ${megabytes(maxBytes)}. Split it into one document a file, or raise the limit.`;
  return { where, code: 'too-large', reason };
}
