import { perSentence } from '../clauses/perToken.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';

const OPENS: ReadonlySet<string> = new Set('"“«');
const MARKS: ReadonlySet<string> = new Set('"“”„«»');

/** The sign that a token is, '' where it has several letters. */
function signAt(view: SentenceView, at: number): string {
  const token = view.tokens[at];
  return token !== undefined && token.end - token.start === 1 ? view.text.charAt(token.start) : '';
}

/** Whether a token is a quotation mark that may open; two apostrophes are one, in plain type. */
export const isQuote = (view: SentenceView, at: number): boolean =>
  OPENS.has(signAt(view, at)) || (wordAt(view, at) === "'" && wordAt(view, at + 1) === "'");

/** Whether a token is a quotation mark of any kind. */
export const isMark = (view: SentenceView, at: number): boolean =>
  MARKS.has(signAt(view, at)) || (wordAt(view, at) === "'" && (wordAt(view, at - 1) === "'" || wordAt(view, at + 1) === "'"));

/** The last token that is no closing mark. */
export const lastToken: (view: SentenceView) => number = perSentence((view) => {
  let at = view.tokens.length - 1;
  while (at > 0 && (/^[.!?]$/u.test(wordAt(view, at)) || isMark(view, at))) at--;
  return at;
});
