import type { Mention } from '../model/mention.ts';
import type { Told } from '../model/told.ts';
import type { Copies } from './findCopies.ts';

/** The outlet of each document that a mention comes from, or the agency whose report it prints. */
export type Outlets = ReadonlyMap<string, string>;

export const outletsOf = (mentions: readonly Told<Mention>[]): Outlets =>
  new Map(mentions.map(({ document, outlet }) => [document, outlet]));

/**
 * How many outlets tell an event by themselves: a copy speaks for the outlet of its origin, and an outlet counts
 * once, as does an agency with all who print its report. An origin in which no mention was found stands for an outlet of its own.
 */
export function independentOutlets(mentions: readonly Told<Mention>[], copies: Copies, outlets: Outlets): number {
  const origins = new Set(mentions.map(({ document }) => copies.get(document) ?? document));
  return new Set([...origins].map((origin) => (outlets.has(origin) ? `outlet ${outlets.get(origin)}` : `document ${origin}`))).size;
}
