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

/** What hangs on a predicate, and on its object where the parser may have hung it: 'pinned the blame [on] Minsk'. */
function nearby(view: SentenceView, trigger: number): readonly number[] {
  const own = dependents(view, trigger, COMPANIONS);
  const ofObjects = dependents(view, trigger, /^obj$/u).flatMap((object) => dependents(view, object, /^(?:nmod|acl|amod|compound)$/u));
  // 'under [house] arrest'
  const ofObliques = dependents(view, trigger, /^obl$/u).flatMap((oblique) => dependents(view, oblique, /^(?:amod|compound)$/u));
  return [...own, ...[...ofObjects, ...ofObliques].filter((at) => at > trigger)];
}

/**
 * The token by which a word belongs to a predicate, or null: it comes next ('call [up]', 'open [fire]'), or is its particle,
 * object or oblique further off ('turned the offer [down]', 'put troops on high [alert]', '[siege] was laid to').
 */
function companionAt(view: SentenceView, trigger: number, word: string): number | null {
  if (wordAt(view, trigger + 1) === word) return trigger + 1;
  const next = nextIndex(view, trigger + 1);
  if (isWord(view, next, word)) return next;
  for (const at of nearby(view, trigger)) {
    if (isWord(view, at, word)) return at;
    const mark = dependents(view, at, /^(?:case|mark)$/u).find((one) => wordAt(view, one) === word);
    if (mark !== undefined) return mark;
  }
  return null;
}

/** The tokens by which the words that a row asks for go with the predicate ('turn+down', 'put+on+alert'), or null where one is missing. */
export function companionsAt(view: SentenceView, trigger: number, companions: readonly string[]): readonly number[] | null {
  const found: number[] = [];
  for (const word of companions) {
    const at = companionAt(view, trigger, word);
    if (at === null) return null;
    found.push(at);
  }
  return found;
}
