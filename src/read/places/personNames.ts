import type { Sentence, Token } from '../../model/reading.ts';
import { isCapitalised, wordOf } from './capitalised.ts';
import { BODY_WORDS, FIRST_NAMES, NO_PLACE, PART_WORDS, PLACE_NOUNS, TITLES } from './placeWords.ts';

/** A name longer than this is no person's. */
const LONGEST = 4;

/** The end of the capitalised words that begin at a token; initials with their points count: 'John A. Paris'. */
export function runEnd(text: string, tokens: readonly Token[], from: number): number {
  let to = from;
  while (isCapitalised(text, tokens[to])) {
    const isInitial = (tokens[to]?.end ?? 0) - (tokens[to]?.start ?? 0) === 1 && wordOf(tokens[to + 1]) === '.';
    to += isInitial && isCapitalised(text, tokens[to + 2]) ? 2 : 1;
  }
  return to;
}

/**
 * Last words of what looks like people's names in a document, small letters: two to four capitalised words
 * with a first name or title before them, and none that makes them a body or a place.
 */
export function findSurnames(text: string, sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens, actors } of sentences) {
    for (const actor of actors) if (actor.person) found.add(actor.name.split(' ').at(-1)?.toLowerCase() ?? '');
    for (let at = 0; at < tokens.length; ) {
      const to = runEnd(text, tokens, at);
      if (to === at) {
        at++;
        continue;
      }
      const words = tokens.slice(at, to).map(wordOf);
      const first = words.find((word) => !TITLES.has(word) && !NO_PLACE.has(word)) ?? '';
      const isTitled = TITLES.has(words[0] ?? '') || (wordOf(tokens[at - 1]) === '.' && TITLES.has(wordOf(tokens[at - 2])));
      const isName =
        words.length >= 2 && words.length <= LONGEST + 1 && !words.some((word) => BODY_WORDS.has(word) || PLACE_NOUNS.has(word));
      if (isName && !PART_WORDS.has(first) && (isTitled || FIRST_NAMES.has(first))) found.add(words.at(-1) ?? '');
      at = to;
    }
  }
  return found;
}
