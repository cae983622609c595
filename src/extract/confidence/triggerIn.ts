import type { Span } from '../../model/span.ts';
import { lemmaAt, type SentenceView, tokenRange, wordAt } from '../clauses/sentenceView.ts';
import type { EventRule } from '../rules/eventRule.ts';

const firstWord = (word: string): string => word.split('+')[0] ?? word;

/** The words that set a rule off, without what goes with them. */
interface Triggers {
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

const known = new WeakMap<EventRule, Triggers>();

/** The triggers of a rule, taken apart once a rule. */
function triggersOf(rule: EventRule): Triggers {
  const before = known.get(rule);
  if (before) return before;
  const verbs = new Set([...rule.verbs, ...rule.adjectives].map(firstWord));
  const triggers = { verbs, nouns: new Set(rule.nouns.map(firstWord)) };
  known.set(rule, triggers);
  return triggers;
}

/** The token of a mention that its rule was set off by: the first of its words in the clause, else the clause's first token. */
export function triggerIn(view: SentenceView, span: Span, rule: EventRule | undefined): number {
  const { from, to } = tokenRange(view.tokens, span);
  if (!rule) return from;
  const { verbs, nouns } = triggersOf(rule);
  for (let at = from; at < to; at++) if (view.isVerb[at] && verbs.has(lemmaAt(view, at))) return at;
  for (let at = from; at < to; at++) if (nouns.has(wordAt(view, at)) || verbs.has(wordAt(view, at))) return at;
  return from;
}
