import type { Document } from '../../model/document.ts';
import {
  LEAD_WORDS,
  PAIR_WEIGHT,
  type StoryTerms,
  storyTerms,
  type TermKind,
  TITLE_WEIGHT,
  termOf,
  type Word,
  wordsOf,
} from './storyTerms.ts';

/** What is new mostly stands in so many words. */
const OPENING_WORDS = 40;
/** Words so many apart or fewer stand beside one another. */
const BESIDE_WORDS = 5;
/** So many letters of a word are alike in 'shelled' and 'shelling', and in names that two outlets spell in two ways. */
const LETTERS = 4;

/**
 * The terms of a document without a day. Days do not help to tell its matter, so that it is compared by more than dated ones are:
 * also what its title and its first words say, which words stand beside one another, and of which letters they are.
 */
export function undatedTerms(document: Pick<Document, 'title' | 'text'>): StoryTerms {
  const terms = new Map(storyTerms(document));
  const add = (kind: TermKind, term: string, weight: number): void => {
    const key = termOf(kind, term);
    terms.set(key, (terms.get(key) ?? 0) + weight);
  };
  const [inTitle, inLead] = [wordsOf(document.title ?? ''), wordsOf(document.text, LEAD_WORDS)];
  for (const [words, weight] of [[inTitle, TITLE_WEIGHT] as const, [inLead.slice(0, OPENING_WORDS), 1] as const]) {
    for (const [at, { stem }] of words.entries()) {
      if (stem === '') continue;
      add('opening', stem, weight);
      const before = words[at - 1]?.stem ?? '';
      if (before !== '') add('opening', `${before} ${stem}`, weight * PAIR_WEIGHT);
    }
  }
  for (const words of [inTitle, inLead]) for (const pair of pairsBeside(words)) add('beside', pair, 1);
  for (const [words, weight] of [[inTitle, TITLE_WEIGHT] as const, [inLead, 1] as const]) {
    for (const { word, stem } of words) if (stem !== '') for (const letters of lettersOf(word)) add('letters', letters, weight);
  }
  return terms;
}

/** Two words each that stand beside one another, in whichever order. */
const pairsBeside = (words: readonly Word[]): readonly string[] =>
  words.flatMap(({ stem }, at) =>
    words
      .slice(at + 1, at + 1 + BESIDE_WORDS)
      .filter((other) => stem !== '' && other.stem !== '' && other.stem !== stem)
      .map((other) => (stem < other.stem ? `${stem} ${other.stem}` : `${other.stem} ${stem}`)),
  );

/** A word's letters in a row; its beginning and its end count as one. */
function lettersOf(word: string): readonly string[] {
  const whole = `_${word}_`;
  return Array.from({ length: whole.length - LETTERS + 1 }, (_, at) => whole.slice(at, at + LETTERS));
}
