import type { TimeSpan } from '../../model/reading.ts';
import { perSentence } from '../clauses/perToken.ts';
import { type SentenceView, tokenRange, wordAt } from '../clauses/sentenceView.ts';

/** Words and marks that open a clause with a time of its own. */
const OPENER: ReadonlySet<string> = new Set(
  'that which who whom whose where when while whereas after before as because although though but until if since ; : ( ) " ” - – — --'.split(
    ' ',
  ),
);

/** Tokens of a clause that may hold its time, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The tokens that a time covers, with the preposition before it: 'on Friday', 'in late May'. */
export function timeRange(view: SentenceView, time: TimeSpan): TokenRange {
  const { from, to } = tokenRange(view.tokens, time);
  return { from: /^(?:on|in|at|over|during|of|by)$/u.test(wordAt(view, from - 1)) ? from - 1 : from, to };
}

const timesIn: (view: SentenceView) => readonly TokenRange[] = perSentence((view) =>
  view.sentence.times.map((time) => timeRange(view, time)),
);

const timeStartingAt = (view: SentenceView, at: number): TokenRange | undefined =>
  timesIn(view).find((range) => range.from === at || range.from + 1 === at);

/** Whether the words after 'and' go on to another verb before they pause: '[and] on Friday flew home'. */
function joinsVerb(view: SentenceView, and: number): boolean {
  for (let at = and + 1; at < view.tokens.length; at++) {
    if (view.isVerb[at]) return true;
    if (OPENER.has(wordAt(view, at)) || /^[,.]$/u.test(wordAt(view, at))) return false;
  }
  return false;
}

/** Whether another clause begins at a token. */
export const opensClause = (view: SentenceView, at: number): boolean => OPENER.has(wordAt(view, at));

/**
 * The end of the clause that goes on at `from`: 'held | in the harbour of Asmar on May 3-9, the navy said'.
 * It ends at another verb, at a word that opens a clause, and at a comma unless a time stands right behind it.
 */
export function clauseReach(view: SentenceView, from: number): number {
  let at = from;
  while (at < view.tokens.length) {
    const time = timeStartingAt(view, at);
    if (time && time.to > at) at = time.to;
    else if (wordAt(view, at) === ',' && timeStartingAt(view, at + 1)) at++;
    else if (view.isVerb[at] || opensClause(view, at) || /^[,.]$/u.test(wordAt(view, at))) return at;
    else if (wordAt(view, at) === 'and' && joinsVerb(view, at)) return at;
    else at++;
  }
  return at;
}

/** Past the verb of which the words before `from` are the subject: '[two soldiers] were killed | on Friday'. */
export function pastVerb(view: SentenceView, from: number): number {
  let at = from;
  while (at < view.tokens.length && !view.isVerb[at] && !opensClause(view, at) && !/^[,.]$/u.test(wordAt(view, at))) at++;
  while (view.isVerb[at]) at++;
  return at;
}

/** The start of the clause that `to` lies in, looking leftwards past commas and nouns, to another verb or an opener. */
export function clauseStart(view: SentenceView, to: number): number {
  let at = to;
  while (at > 0) {
    const time = timesIn(view).find((range) => range.to === at);
    if (time && time.from < at) at = time.from;
    else if (view.isVerb[at - 1] || opensClause(view, at - 1) || wordAt(view, at - 1) === 'and') return at;
    else at--;
  }
  return 0;
}
