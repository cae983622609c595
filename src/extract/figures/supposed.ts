import { dependents, relationAt, xposAt } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { childTowards, clauseHeads } from './clauseHeads.ts';
import type { CountedPhrase } from './countedPhrase.ts';

/** 'nobody', 'no state', 'you' of everybody, at no time: what such a one never does is no word on whether it was done. */
const isOfAnybody = (view: SentenceView, clause: number): boolean =>
  !isOfThen(view, clause) &&
  dependents(view, clause, 'nsubj*').some(
    (at) =>
      /^(?:nobody|none|anybody|anyone|you|who|whoever)$/u.test(wordAt(view, at)) ||
      (wordAt(view, at) === 'one' && /^(?:no|any)$/u.test(wordAt(view, at - 1))) ||
      dependents(view, at, 'det').some((word) => wordAt(view, word) === 'no'),
  );

/** 'nobody [sent] them', 'no general [has] sent them': of some day and no habit. */
const isOfThen = (view: SentenceView, clause: number): boolean =>
  /^VB[DN]$/u.test(xposAt(view, clause)) ||
  dependents(view, clause, 'aux').some((at) => /^(?:has|had|have|did|was|were)$/u.test(wordAt(view, at)));

/** 'nobody goes out [to be met by 900 men]': an aim of what is not done. */
const isAim = (view: SentenceView, at: number): boolean =>
  relationAt(view, at) === 'advcl' &&
  [...dependents(view, at, 'mark'), ...dependents(view, at, 'aux')].some((mark) => wordAt(view, mark) === 'to');

/** 'could not hold the town [with 900 men]', '[without 900 men] it cannot': a means that is weighed, and not a number that is denied. */
const isMeans = (view: SentenceView, head: number, clause: number): boolean =>
  !/^(?:compare|confuse|equate|agree)$/u.test(lemmaAt(view, clause)) &&
  dependents(view, childTowards(view, head, clause), 'case').some((at) => /^(?:with|without)$/u.test(wordAt(view, at))) &&
  dependents(view, clause, 'aux').some((at) => /^(?:can|could|will|would|may|might)$/u.test(lemmaAt(view, at)));

/**
 * Whether a negated clause only supposes the counted: of what nobody would do, for an aim, or as a means. Who says 'nobody brings up 900 men
 * for a parade' denies no number.
 */
export function isSupposed(view: SentenceView, { head }: CountedPhrase, clause: number): boolean {
  const clauses = [clause, ...clauseHeads(view, head)];
  return clauses.some((at) => isOfAnybody(view, at)) || clauses.slice(0, 2).some((at) => isAim(view, at)) || isMeans(view, head, clause);
}
