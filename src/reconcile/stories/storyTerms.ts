import type { Document } from '../../model/document.ts';
import { hashText } from '../hashText.ts';
import { stem } from '../quoteWords.ts';

/** What a document is about: its words and pairs of words, as hashes of 32 bits, by how often they stand there. Plain data. */
export type StoryTerms = ReadonlyMap<number, number>;

/** News tells its matter at the top; what follows is background that many stories share. */
const LEAD_WORDS = 250;
/** A title is a summary. */
const TITLE_WEIGHT = 2;
/** Two words in a row, 'travel ban', tell more than either, but they repeat what the words said. */
const PAIR_WEIGHT = 0.5;

const EMPTY_WORDS = new Set(
  (
    'a about after again all also an and any are as at be been before being but by can could did do does down even for from further get had has ' +
    'have he her here him his how i if in into is it its just like made make may me might more most mr mrs ms must my new no nor not now of off on ' +
    'one only or other our out over own said same say says she should so some such t than that the their them then there these they this those ' +
    'through to told too two under until up us very was we were what when where which while who whom whose why will with would you your'
  ).split(' '),
);

/** The terms of a document. Case, punctuation and inflection do not matter. */
export function storyTerms({ title, text }: Pick<Document, 'title' | 'text'>): StoryTerms {
  const terms = new Map<number, number>();
  const add = (term: string, weight: number): void => {
    const key = hashText(term);
    terms.set(key, (terms.get(key) ?? 0) + weight);
  };
  for (const { words, weight } of [
    { words: wordsOf(title ?? ''), weight: TITLE_WEIGHT },
    { words: wordsOf(text).slice(0, LEAD_WORDS), weight: 1 },
  ]) {
    for (const [at, word] of words.entries()) {
      if (word === '') continue;
      add(word, weight);
      if (at > 0 && words[at - 1] !== '') add(`${words[at - 1]} ${word}`, weight * PAIR_WEIGHT);
    }
  }
  return terms;
}

/** Stems in their order; '' stands where a word tells nothing, so that pairs do not reach across it. */
const wordsOf = (text: string): readonly string[] =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => (word.length < 2 || EMPTY_WORDS.has(word) ? '' : stem(word)));
