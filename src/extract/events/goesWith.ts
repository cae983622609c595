import { dependents } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { ADVERB, DETERMINER } from '../clauses/words.ts';

const COMPANIONS = /^(?:compound:prt|compound|advmod|obj|iobj|obl|nsubj:pass|xcomp|nmod|case|amod|dep|fixed|advcl|ccomp)/u;

/** The index of the word after a token, articles and adverbs aside. */
export function nextIndex(view: SentenceView, from: number): number {
  let at = from;
  while (DETERMINER.has(wordAt(view, at)) || ADVERB.has(wordAt(view, at))) at++;
  return at;
}

const isWord = (view: SentenceView, at: number, word: string): boolean => wordAt(view, at) === word || lemmaAt(view, at) === word;

/**
 * Whether a word belongs to a predicate: it comes next ('call [up]', 'open [fire]'), or is its particle, object
 * or oblique further off ('turned the offer [down]', 'put troops on high [alert]', '[siege] was laid to').
 */
function belongs(view: SentenceView, trigger: number, word: string): boolean {
  if (wordAt(view, trigger + 1) === word || isWord(view, nextIndex(view, trigger + 1), word)) return true;
  return dependents(view, trigger, COMPANIONS).some(
    (at) => isWord(view, at, word) || dependents(view, at, /^case$/u).some((mark) => wordAt(view, mark) === word),
  );
}

/** Whether all the words that a row asks for go with the predicate: 'turn+down', 'put+on+alert'. */
export const goesWith = (view: SentenceView, trigger: number, companions: readonly string[]): boolean =>
  companions.every((word) => belongs(view, trigger, word));
