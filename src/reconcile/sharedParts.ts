import type { PartyCodes } from './partyCodes.ts';

/**
 * Words and parties that are held once, however many mentions have them: most news is of few parties, and in the same words. Where
 * there are more than these bounds they are forgotten, and held anew from then on.
 */
const MOST_WORDS = 50_000;
const MOST_PARTIES = 5_000;

const words = new Map<string, string>();

/** The same word, as it is held for all that have it. */
export function sharedWord(word: string): string {
  const known = words.get(word);
  if (known !== undefined) return known;
  if (words.size >= MOST_WORDS) words.clear();
  words.set(word, word);
  return word;
}

const parties = new Map<string, PartyCodes>();
const NOBODY: PartyCodes = new Map();

/** The codes of parties with their camps, in this order, as they are held for all that name them so. */
export function partiesOfCodes(codes: readonly (readonly [code: string, camps: number])[]): PartyCodes {
  if (codes.length === 0) return NOBODY;
  const name = codes.map(([code, camps]) => `${code} ${camps}`).join();
  const known = parties.get(name);
  if (known !== undefined) return known;
  if (parties.size >= MOST_PARTIES) parties.clear();
  const made: PartyCodes = new Map(codes.map(([code, camps]) => [sharedWord(code), camps]));
  parties.set(name, made);
  return made;
}
