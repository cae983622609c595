import { dependents, hasRelation, relationAt, uposAt } from '../clauses/dependents.ts';
import { actorCovering, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { subtree } from './subtree.ts';

/** Tokens of a noun phrase, half-open. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const NEAR = 'det* amod compound* nmod:poss nummod flat nmod:desc case fixed goeswith advmod';

/** The words of a noun phrase by its head: what stands close before it, its names, and one 'of' after it. */
export function phraseOf(view: SentenceView, head: number): Phrase {
  let [from, to] = [head, head + 1];
  for (const child of view.children[head] ?? []) {
    const under = subtree(view, child);
    if (relationAt(view, child) === 'case' && wordAt(view, child) !== "'s") continue;
    if (child < head && hasRelation(view, child, NEAR) && under.to < head) from = Math.min(from, under.from);
    else if (child > head && hasRelation(view, child, 'flat compound* goeswith')) to = Math.max(to, under.to + 1);
    else if (child > head && relationAt(view, child) === 'nmod' && under.to - head < 9 && !holdsClause(view, head, under.to))
      to = Math.max(to, under.to + 1);
  }
  return { from, to };
}

const holdsClause = (view: SentenceView, from: number, to: number): boolean =>
  view.tokens.slice(from, to).some((token, index) => token.norm === ',' || view.isVerb[from + index] === true);

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET)$/u;

/** 'a person [familiar] with it', 'a source [close] to him': the noun stands before such a word. */
function nounEnd(view: SentenceView, start: number, end: number): number {
  let at = end;
  while (at - 1 > start && /^(?:familiar|close|privy|involved|present|aware|knowledgeable|briefed)$/u.test(wordAt(view, at - 1))) at--;
  return at;
}

/** The noun phrase that begins at a token, its head last among what hangs together: 'its [spokesman] in Riga'. */
export function phraseFrom(view: SentenceView, start: number): { readonly head: number } & Phrase {
  let to = start;
  while (
    to < view.tokens.length &&
    to - start < 9 &&
    view.tokens[to]?.kind !== 'punctuation' &&
    !view.isVerb[to] &&
    !/^(?:who|which|that|in|on|at|as|during|after|to|by|and|,)$/u.test(wordAt(view, to)) &&
    (NOMINAL.test(uposAt(view, to)) || actorCovering(view, to) !== undefined || /^(?:of|'s|for|'|-)$/u.test(wordAt(view, to)))
  )
    to++;
  const of = view.tokens.slice(start, to).findIndex(({ norm }) => /^(?:of|for)$/u.test(norm));
  const end = nounEnd(view, start, of > 0 ? start + of : to);
  const named = dependents(view, start, 'flat').length > 0;
  return { head: named ? start : Math.max(start, end - 1), from: start, to };
}
