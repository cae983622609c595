import { dependent, hasRelation, headAt, relationAt } from '../clauses/dependents.ts';
import type { SentenceView } from '../clauses/sentenceView.ts';

/** The first and the last token of what hangs on a token, itself included; punctuation at its ends aside. */
export function subtree(view: SentenceView, token: number, depth = 40): { readonly from: number; readonly to: number } {
  let [from, to] = [token, token];
  if (depth > 0)
    for (const child of view.children[token] ?? []) {
      if (relationAt(view, child) === 'punct') continue;
      const under = subtree(view, child, depth - 1);
      from = Math.min(from, under.from);
      to = Math.max(to, under.to);
    }
  return { from, to };
}

/** Whether a token is a verb that can stand alone in a clause, or a predicate with its copula. */
export const isClause = (view: SentenceView, token: number): boolean =>
  view.isVerb[token] === true || dependent(view, token, 'cop nsubj*') !== null;

/** The token that a verb joined by 'and' or hung on another verb goes back to. */
export function topOf(view: SentenceView, verb: number): number {
  let at = verb;
  for (let steps = 0; steps < 8 && hasRelation(view, at, 'conj xcomp'); steps++) {
    const above = headAt(view, at);
    if (above < 0 || !isClause(view, above)) break;
    at = above;
  }
  return at;
}
