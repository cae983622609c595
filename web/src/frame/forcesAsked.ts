import type { Measure } from '../../../src/codebook/measure.ts';

const WORDS: readonly (readonly [Measure, RegExp])[] = [
  ['personnel', /\b(?:troops?|soldiers?|servicem[ae]n|personnel|army|armies)\b/iu],
  ['ships', /\b(?:ships?|warships?|frigates?|destroyers?|fleets?|navy|navies)\b/iu],
  ['aircraft', /\b(?:aircraft|warplanes?|planes?|jets?|bombers?|helicopters?|drones?)\b/iu],
  ['vehicles', /\b(?:tanks?|vehicles?|armou?r)\b/iu],
  ['missiles', /\b(?:missiles?|rockets?)\b/iu],
];

/** What of forces the words of a search ask for: 'how many troops near Oman' asks for personnel; null where they ask for none. */
export function forcesAsked(text: string | null): Measure | null {
  const found = WORDS.find(([, words]) => words.test(text ?? ''));
  return found?.[0] ?? null;
}
