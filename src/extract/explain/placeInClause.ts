import type { Span } from '../../model/span.ts';
import { dependents, headAt, relationAt } from '../clauses/dependents.ts';
import { type SentenceView, tokenRange, wordAt } from '../clauses/sentenceView.ts';

const quoted = (view: SentenceView, at: number): string => {
  const token = view.tokens[at];
  return token ? `“${view.text.slice(token.start, token.end)}”` : '';
};

const TITLE: Readonly<Record<string, string>> = {
  nsubj: 'the subject of',
  'nsubj:pass': 'the subject of the passive',
  obj: 'the object of',
  iobj: 'the one to whom, with',
  'nmod:poss': 'the owner of',
  amod: 'named before',
  compound: 'named before',
  acl: 'what is told more of by',
  'acl:relcl': 'what is told more of by',
  appos: 'beside',
  ccomp: 'the clause after',
  xcomp: 'what is governed by',
  conj: 'joined to',
};

/** How a token hangs on its head: 'the subject of “attacked”', '“with” after “met”'. */
function link(view: SentenceView, at: number): string {
  const relation = relationAt(view, at);
  const head = quoted(view, headAt(view, at));
  const marks = dependents(view, at, 'case').map((mark) => wordAt(view, mark));
  if (/^(?:obl|nmod)(?!:poss)/u.test(relation) && marks.length > 0) return `after “${marks.join(' ')}”, with ${head}`;
  return `${TITLE[relation] ?? `below (${relation})`} ${head}`;
}

/** A token and all that it depends on, from below. */
function upwards(view: SentenceView, from: number): readonly number[] {
  const way: number[] = [];
  for (let at = from; at >= 0 && !way.includes(at); at = headAt(view, at)) way.push(at);
  return way;
}

/** The token of a span that the rest of it hangs on. */
function headOf(view: SentenceView, span: Span): number {
  const { from, to } = tokenRange(view.tokens, span);
  for (let at = from; at < to; at++) {
    const head = headAt(view, at);
    if (head < from || head >= to) return at;
  }
  return from;
}

/**
 * Where the words of a span stand seen from a predicate: 'the subject of “attacked”', or by which words the two are joined
 * where neither hangs on the other at once.
 */
export function placeInClause(view: SentenceView, span: Span, trigger: number): string {
  const way = upwards(view, headOf(view, span));
  const above = upwards(view, trigger);
  const meet = way.find((at) => above.includes(at));
  if (meet === undefined) return 'in the same sentence';
  const steps = way.slice(0, way.indexOf(meet));
  const links = steps.filter((at) => relationAt(view, at) !== 'conj').map((at) => link(view, at));
  const path = links.length === 0 ? `part of ${quoted(view, meet)}` : links.slice(-2).reverse().join(', in it ');
  const between = above.slice(0, above.indexOf(meet));
  return between.length === 0 ? path : `${path}; on ${quoted(view, meet)} hangs ${between.map((at) => quoted(view, at)).join(' ← ')}`;
}
