import { perSentence } from './perToken.ts';
import { lemmaAt, type SentenceView } from './sentenceView.ts';

/** A list of words that sentences are asked for, by its number. */
export type WordList = number;

/** The lists that each word stands in; filled while the program starts. */
const LISTS_OF = new Map<string, WordList[]>();
let lists = 0;

/** A list of words that sentences are asked for. One look at each of its tokens tells of all lists whether a sentence has a word of them. */
export function wordList(words: Iterable<string>): WordList {
  const own = lists++;
  for (const word of words) {
    const known = LISTS_OF.get(word);
    if (known) known.push(own);
    else LISTS_OF.set(word, [own]);
  }
  return own;
}

/** A mark for each list of which a sentence has a word. */
const marksOf: (view: SentenceView) => Uint8Array = perSentence((view) => {
  const marks = new Uint8Array(lists);
  const mark = (word: string): void => {
    for (const list of LISTS_OF.get(word) ?? NONE) marks[list] = 1;
  };
  view.tokens.forEach(({ norm }, at) => {
    mark(norm);
    const lemma = lemmaAt(view, at);
    if (lemma !== norm) mark(lemma);
  });
  return marks;
});

const NONE: readonly WordList[] = [];

/** Whether a sentence has a word of a list, as written or in its base form. */
export const hasWordOf = (view: SentenceView, list: WordList): boolean => marksOf(view)[list] === 1;
