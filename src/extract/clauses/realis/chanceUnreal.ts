import { perToken } from '../perToken.ts';
import type { SentenceView } from '../sentenceView.ts';
import { unrealSigns } from './unrealSigns.ts';
import { UNREAL_SCALE, UNREAL_WEIGHTS } from './unrealWeights.ts';

/** How many places the table of weights has; a power of two. */
export const PLACES = 32_768;

/** The place of a sign's weight in the table: 32-bit FNV-1a over its UTF-16 units, its last bits. */
export function placeOf(sign: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < sign.length; at++) hash = Math.imul(hash ^ sign.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}

const weights = Int8Array.from(atob(UNREAL_WEIGHTS), (letter) => letter.charCodeAt(0));

/**
 * The chance that a verb's deed is not told as done: planned, wanted, feared, supposed, denied. From the words around it, by a
 * logistic regression fitted on the factuality judgements of UDS-IH2 (Rudinger, White and Van Durme 2018); models/realis.md tells how well.
 */
export const chanceUnreal: (view: SentenceView, verb: number) => number = perToken((view, verb) => {
  let sum = 0;
  for (const sign of unrealSigns(view, verb)) sum += weights[placeOf(sign)] ?? 0;
  return 1 / (1 + Math.exp(-sum * UNREAL_SCALE));
});
