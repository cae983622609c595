import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { TELL } from './verbClasses.ts';

/** Whether the subject of a verb only tells of the number that begins at `from`: 'says', 'puts the army at'. */
export const isTelling = (view: SentenceView, verb: number, from: number): boolean =>
  TELL.test(lemmaAt(view, verb)) ||
  (/^(?:put|place|set)$/u.test(lemmaAt(view, verb)) && [1, 2, 3].some((back) => wordAt(view, from - back) === 'at'));
