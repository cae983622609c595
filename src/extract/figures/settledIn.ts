import { dependents, xposAt } from '../clauses/dependents.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';

/** 'In 2014 it [allocated] nine million': given in a year that is told of as over. */
export const isOfPastYear = (view: SentenceView, clause: number): boolean =>
  (xposAt(view, clause) === 'VBD' || dependents(view, clause, 'aux*').some((at) => /^(?:was|were)$/u.test(wordAt(view, at)))) &&
  dependents(view, clause, 'obl*').some((at) => /^(?:19|20)\d\d$/u.test(wordAt(view, at)));

const DETERMINES = /^(?:the|a|an|this|next|new|coming)$/u;
const LATER =
  /^(?:year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** 'is preparing a force of 900 [for the new year]': what one gets ready for a time is not there yet. */
export const isForLater = (view: SentenceView, clause: number): boolean =>
  view.tokens.some(({ norm }, mark) => {
    if (norm !== 'for' || mark <= clause) return false;
    let at = mark + 1;
    while (DETERMINES.test(wordAt(view, at))) at++;
    return LATER.test(wordAt(view, at));
  });
