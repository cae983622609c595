import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';

const OPENS = /^["“«]$/u;
const MARK = /^["“”„«»]$/u;

/** Whether a token is a quotation mark that may open; two apostrophes are one, in plain type. */
export const isQuote = (view: SentenceView, at: number): boolean =>
  OPENS.test(view.text.slice(view.tokens[at]?.start, view.tokens[at]?.end)) || (wordAt(view, at) === "'" && wordAt(view, at + 1) === "'");

/** Whether a token is a quotation mark of any kind. */
export const isMark = (view: SentenceView, at: number): boolean =>
  MARK.test(view.text.slice(view.tokens[at]?.start, view.tokens[at]?.end)) ||
  (wordAt(view, at) === "'" && (wordAt(view, at - 1) === "'" || wordAt(view, at + 1) === "'"));

/** The last token that is no closing mark. */
export function lastToken(view: SentenceView): number {
  let at = view.tokens.length - 1;
  while (at > 0 && (/^[.!?]$/u.test(wordAt(view, at)) || isMark(view, at))) at--;
  return at;
}
