import type { EventType } from '../../codebook/eventType.ts';
import { dependents } from '../clauses/dependents.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import type { EventRule } from '../rules/eventRule.ts';
import { isOfClass, type WordClass } from '../rules/wordClass.ts';
import { companionsAt } from './goesWith.ts';
import type { Predicate } from './predicate.ts';
import type { RuleEntry } from './ruleIndex.ts';

/** Nouns that a rule has spoken for: 'talks' after 'held' sets off nothing more. */
const SPOKEN_FOR = new Set<WordClass>([
  'talks',
  'meeting',
  'sanctions',
  'drills',
  'deal',
  'papers',
  'demand',
  'ceasefire',
  'aid',
  'attack-nouns',
]);

/** Words that are the matter of a verb of these classes wherever it has them: a demand that is rejected is not made there. */
const MATTER: Partial<Record<EventType, readonly WordClass[]>> = {
  ACCUSE: ['demand'],
  REJECT: ['demand', 'meeting', 'ban'],
  REQUEST: ['demand'],
  THREATEN: ['demand'],
  AGREE: ['demand', 'deal'],
  CONCEDE: ['demand', 'sanctions'],
  SUPPORT: ['demand'],
};

/** 'repeated the demand in a phone [call] with Modi', 'agreed during a [call]': no call for anything. */
const isOnThePhone = (view: SentenceView, at: number): boolean =>
  /^calls?$/u.test(wordAt(view, at)) &&
  (/^(?:phone|telephone|video|conference)$/u.test(wordAt(view, at - 1)) ||
    /^(?:with|between)$/u.test(wordAt(view, at + 1)) ||
    dependents(view, at, 'case').some((mark) => /^(?:during|in|after|before|on)$/u.test(wordAt(view, mark))));

function classWords(view: SentenceView, rule: EventRule, predicate: Predicate): readonly number[] {
  const names = [...rule.with.filter((name) => SPOKEN_FOR.has(name)), ...(MATTER[rule.type] ?? [])];
  const found: number[] = [];
  if (names.length > 0)
    for (let at = predicate.rest; at < Math.min(predicate.to, view.tokens.length); at++)
      if (names.some((name) => isOfClass(name, wordAt(view, at))) && !isOnThePhone(view, at)) found.push(at);
  return found;
}

/** The tokens that a rule which fired has used: its noun, or the nouns and companions that go with its verb. */
export const spokenFor = (view: SentenceView, { rule, companions }: RuleEntry, predicate: Predicate, isNoun: boolean): readonly number[] =>
  isNoun ? [predicate.trigger] : [...classWords(view, rule, predicate), ...(companionsAt(view, predicate.trigger, companions) ?? [])];
