import { perSentence } from './perToken.ts';
import { lemmaAt, type SentenceView, wordAt } from './sentenceView.ts';

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

function mark(marks: Uint8Array, word: string): void {
  const own = LISTS_OF.get(word);
  if (own !== undefined) for (const list of own) marks[list] = 1;
}

/** A mark for each list, by its number, of which a sentence has a word, as written or in its base form. */
export const listsIn: (view: SentenceView) => Uint8Array = perSentence((view) => {
  const marks = new Uint8Array(lists);
  for (let at = 0; at < view.tokens.length; at++) {
    const word = wordAt(view, at);
    const lemma = lemmaAt(view, at);
    mark(marks, word);
    if (lemma !== word) mark(marks, lemma);
  }
  return marks;
});

/** Whether a sentence has a word of a list, as written or in its base form. */
export const hasWordOf = (view: SentenceView, list: WordList): boolean => listsIn(view)[list] === 1;
