import { lemmaAt, type SentenceView, wordAt } from './sentenceView.ts';

/** Whether a verb is that of 'Chad is to [blame]': who bears the blame lays it on nobody, and not on a day to come. */
export const isToBlame = (view: SentenceView, verb: number): boolean =>
  lemmaAt(view, verb) === 'blame' &&
  wordAt(view, verb - 1) === 'to' &&
  /^(?:be|is|are|was|were|been|'s|'re)$/u.test(wordAt(view, verb - 2));
