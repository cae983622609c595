import { dependent, dependents, hasRelation, headAt } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';

/** The token of a stretch that hangs on something outside it: the noun of '300 tired Norwegian soldiers'. */
export function phraseHead(view: SentenceView, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const head = headAt(view, at);
    if ((head < from || head >= to) && !hasRelation(view, at, 'punct case cc det')) return at;
  }
  return Math.max(from, to - 1);
}

const LIKE_PREPOSITION: ReadonlySet<string> = new Set(['including', 'following', 'regarding', 'concerning']);

/** Whether a token is what a clause is built around: a verb, or a noun or adjective with 'be' or a subject of its own. */
export const isClauseHead = (view: SentenceView, at: number): boolean =>
  (view.isVerb[at] === true && !hasRelation(view, at, 'aux* cop') && !LIKE_PREPOSITION.has(wordAt(view, at))) ||
  dependent(view, at, 'cop nsubj*') !== null;

/** The heads of the clauses that a token stands in, the innermost first; a token that heads a clause is in it. */
export function clauseHeads(view: SentenceView, at: number): readonly number[] {
  const heads: number[] = [];
  for (let now = at; now >= 0; now = headAt(view, now)) if (isClauseHead(view, now)) heads.push(now);
  return heads;
}

/**
 * The clauses that tell of a counted noun, the innermost first; where it is the subject or object of a verb that
 * only introduces another ('are thought to have [fled]', 'ordered 300 men to [deploy]'), that other one leads.
 */
export function clausesOf(view: SentenceView, head: number): readonly number[] {
  const heads = clauseHeads(view, head);
  const [own] = heads;
  if (own === undefined || own === head || !hasRelation(view, childTowards(view, head, own), 'nsubj* obj')) return heads;
  const inner: number[] = [];
  for (let at: number | undefined = own; at !== undefined; ) {
    const above: number = at;
    at = dependents(view, above, 'xcomp').find((one) => one > above && one > head - 1 && view.isVerb[one] && !inner.includes(one));
    if (at !== undefined) inner.unshift(at);
  }
  // '900 belong to the reserve and [are going] to Mali': whose they are is told by the way.
  if (inner.length === 0 && lemmaAt(view, own) === 'belong') {
    const next = dependents(view, own, 'conj').find((at) => view.isVerb[at] && dependent(view, at, 'nsubj*') === null);
    if (next !== undefined) inner.unshift(next);
  }
  return [...inner, ...heads];
}

/** The tokens from one up to another that it hangs on, both left out; null where it does not. */
export function pathUp(view: SentenceView, from: number, to: number): readonly number[] | null {
  const path: number[] = [];
  for (let at = headAt(view, from); at !== to; at = headAt(view, at)) {
    if (at < 0) return null;
    path.push(at);
  }
  return path;
}

/** The token just below a clause's head on the way up from another: its subject, object or adverbial. */
export function childTowards(view: SentenceView, at: number, clause: number): number {
  let child = at;
  while (child !== clause && headAt(view, child) !== clause && headAt(view, child) >= 0) child = headAt(view, child);
  return child;
}
