import { dependents, hasRelation, headAt } from '../clauses/dependents.ts';
import { headOf } from '../clauses/phraseActors.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import type { EventRule } from '../rules/eventRule.ts';
import type { Predicate } from './predicate.ts';

/** What is attacked in words alone. */
const IN_WORDS =
  /^(?:authority|policy|policies|record|reputation|credibility|integrity|sovereignty|leadership|decision|plan|right|freedom|democracy|value|interest|economy|currency|way|view|statement|remark|comment|claim|character|honou?r|dignity|culture|language|faith|religion|independence|identity|legacy|system)$/u;

/** By what word someone's thing is struck: '' for an object, the preposition before it, null where what is his is not what is struck. */
function struckBy(view: SentenceView, placed: PlacedActor, trigger: number): string | null {
  const owned = headAt(view, headOf(view, placed));
  const above = headAt(view, owned);
  // 'opened [fire] on our posts': the noun by which the verb strikes may stand between.
  const isUnder = above === trigger || (headAt(view, above) === trigger && hasRelation(view, above, 'obj'));
  if (!isUnder || IN_WORDS.test(lemmaAt(view, owned))) return null;
  if (above === trigger && hasRelation(view, owned, 'obj')) return '';
  const mark = hasRelation(view, owned, 'obl nmod') ? dependents(view, owned, 'case')[0] : undefined;
  return mark === undefined ? null : wordAt(view, mark);
}

/**
 * "attacked [Chad's] main airport", 'fired on [our] posts': who is struck is whose the thing is, before any land that it stands in. A
 * predicate with those as its objects, where the rule is one of blows and the clause names none struck itself.
 */
export function withOwnersOfStruck(view: SentenceView, { type, recipient }: EventRule, predicate: Predicate): Predicate {
  const { complements, trigger, passive } = predicate;
  if (type !== 'ASSAULT' || passive || complements.owners.length === 0) return predicate;
  const struck = complements.owners.map((placed) => ({ placed, mark: struckBy(view, placed, trigger) }));
  const object = struck.filter(({ mark }) => mark === '').map(({ placed }) => placed);
  const behind = struck.filter(({ mark }) => mark !== null && mark !== '' && recipient.some((slot) => slot === mark));
  if (object.length === 0 && behind.length === 0) return predicate;
  const oblique = new Map(complements.oblique);
  for (const { placed, mark } of behind) if (mark !== null) oblique.set(mark, [...(oblique.get(mark) ?? []), placed]);
  return {
    ...predicate,
    complements: { ...complements, object: complements.object.length > 0 ? complements.object : object, oblique },
  };
}
