import type { SentenceView } from '../clauses/sentenceView.ts';
import type { FoundFigure } from './foundFigure.ts';

/** 'A force of 900': one not told of before. */
export const isNewForce = (view: SentenceView, found: FoundFigure): boolean =>
  found.rule === 'figure/put-at' && view.tokens.slice(Math.max(0, found.head - 3), found.head).some(({ norm }) => /^an?$/u.test(norm));
