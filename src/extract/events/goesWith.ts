import { dependents } from '../clauses/dependents.ts';
import { isOfTimes } from '../clauses/isOfTimes.ts';
import { perToken } from '../clauses/perToken.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { ADVERB, DETERMINER } from '../clauses/words.ts';

const COMPANIONS = 'compound* advmod obj iobj obl* nsubj:pass xcomp nmod* case amod dep fixed advcl* ccomp';

/** The index of the word after a token, articles and adverbs aside. */
export function nextIndex(view: SentenceView, from: number): number {
  let at = from;
  while (DETERMINER.has(wordAt(view, at)) || ADVERB.has(wordAt(view, at))) at++;
  return at;
}

/** What hangs on a predicate, and on its object where the parser may have hung it: 'pinned the blame [on] Minsk'. */
function nearby(view: SentenceView, trigger: number): readonly number[] {
  const own = dependents(view, trigger, COMPANIONS);
  const ofObjects = dependents(view, trigger, 'obj').flatMap((object) => dependents(view, object, 'nmod acl amod compound'));
  // 'under [house] arrest'
  const ofObliques = dependents(view, trigger, 'obl').flatMap((oblique) => dependents(view, oblique, 'amod compound'));
  return [...own, ...[...ofObjects, ...ofObliques].filter((at) => at > trigger)];
}

/**
 * The words that belong to a predicate, with the token by which each does: it comes next ('call [up]', 'open [fire]'), or is its
 * particle, object or oblique further off ('turned the offer [down]', 'put troops on high [alert]', '[siege] was laid to').
 */
const companionsOf: (view: SentenceView, trigger: number) => ReadonlyMap<string, number> = perToken((view, trigger) => {
  const found = new Map<string, number>();
  const add = (word: string, at: number): void => {
    if (!found.has(word)) found.set(word, at);
  };
  const addToken = (at: number): void => {
    add(wordAt(view, at), at);
    add(lemmaAt(view, at), at);
  };
  add(wordAt(view, trigger + 1), trigger + 1);
  addToken(nextIndex(view, trigger + 1));
  for (const at of nearby(view, trigger)) {
    addToken(at);
    // 'fired a shot [on] Monday' fires on nobody.
    const ofTime = isOfTimes(view, at) ? /^(?:on|in|at|by|over)$/u : null;
    for (const mark of dependents(view, at, 'case mark')) if (!ofTime?.test(wordAt(view, mark))) add(wordAt(view, mark), mark);
  }
  return found;
});

/** Whether the words that a row asks for go with the predicate. */
export const goWith = (view: SentenceView, trigger: number, companions: readonly string[]): boolean => {
  if (companions.length === 0) return true;
  const known = companionsOf(view, trigger);
  return companions.every((word) => known.has(word));
};

const NONE: readonly number[] = [];

/** The tokens by which the words that a row asks for go with the predicate ('turn+down', 'put+on+alert'), or null where one is missing. */
export function companionsAt(view: SentenceView, trigger: number, companions: readonly string[]): readonly number[] | null {
  if (companions.length === 0) return NONE;
  const known = companionsOf(view, trigger);
  const found: number[] = [];
  for (const word of companions) {
    const at = known.get(word);
    if (at === undefined) return null;
    found.push(at);
  }
  return found;
}
