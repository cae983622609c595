import type { ToldQuantity } from '../../../src/model/cellTelling.ts';

/** So many letters of a sentence are shown before and behind a number. */
const BEFORE = 60;
const BEHIND = 110;

/** The words around a figure in its sentence, cut between words; '…' where more stands before or behind. */
export function excerptOf({ sentence, start, end }: Pick<ToldQuantity, 'sentence' | 'start' | 'end'>): string {
  const { text } = sentence;
  const [first, last] = [Math.max(0, start - sentence.start), Math.min(text.length, end - sentence.start)];
  const from = first <= BEFORE ? 0 : text.lastIndexOf(' ', first - BEFORE) + 1;
  const cut = last + BEHIND >= text.length ? text.length : text.indexOf(' ', last + BEHIND);
  const to = cut < 0 ? text.length : cut;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
