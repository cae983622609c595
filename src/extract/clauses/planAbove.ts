import { dependents, hasRelation, headAt, uposAt } from './dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from './sentenceView.ts';

/** Nouns of what somebody has in mind, prepares or denies, and so would do himself. */
const OWN_DEED =
  /^(?:plan|preparation|planning|intention|intent|design|threat|readiness|desire|wish|ambition|denial|vow|promise|pledge|push|bid|campaign|attempt|order|decision|option|aim|goal|scheme|plot)$/u;

const isOwnDeed = (view: SentenceView, at: number): boolean => uposAt(view, at) === 'NOUN' && OWN_DEED.test(lemmaAt(view, at));

/**
 * "Chad's [plans] for a strike", 'its [denial] of striking': the noun before another, or before a participle, that says whose deed it is,
 * by 'for' or 'of', whatever the parse hangs it on; -1 where none does.
 */
export function planAbove(view: SentenceView, noun: number): number {
  const mark = dependents(view, noun, 'case mark').find((at) => at < noun && /^(?:for|of)$/u.test(wordAt(view, at)));
  if (mark === undefined) return -1;
  if (isOwnDeed(view, mark - 1)) return mark - 1;
  const above = headAt(view, noun);
  return hasRelation(view, noun, 'nmod acl') && above < noun && isOwnDeed(view, above) ? above : -1;
}
