import type { Quantity } from '../../model/reading.ts';
import { type SentenceView, tokenRange, wordAt } from '../clauses/sentenceView.ts';

/** Whether words make a number a part of a whole told before: 'including 40 women', 'among them 40', '40 of them', 'of whom 40'. */
export function isPart(view: SentenceView, quantity: Quantity): boolean {
  const { from, to } = tokenRange(view.tokens, quantity);
  const [before, word] = [wordAt(view, from - 2), wordAt(view, from - 1)];
  const ofThem = wordAt(view, to) === 'of' && /^(?:them|whom|which|these|those)$/u.test(wordAt(view, to + 1));
  const among = word === 'including' || (before === 'among' && /^(?:them|whom|these)$/u.test(word));
  return ofThem || among || (word === 'whom' && before === 'of');
}
