import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';

const OPENS = /^["“«]$/u;

/** Whether a token is a quotation mark that may open. */
export const isQuote = (view: SentenceView, at: number): boolean =>
  OPENS.test(view.text.slice(view.tokens[at]?.start, view.tokens[at]?.end));

/** The last token that is no closing mark. */
export function lastToken(view: SentenceView): number {
  let at = view.tokens.length - 1;
  while (at > 0 && /^[.!?"”]$/u.test(wordAt(view, at))) at--;
  return at;
}
