import type { Actor } from '../../model/actor.ts';
import type { Mention } from '../../model/mention.ts';
import { headAt } from '../clauses/dependents.ts';
import { type SentenceView, tokenRange } from '../clauses/sentenceView.ts';
import { RULES } from '../rules/allRules.ts';
import type { Signs } from './chanceOf.ts';
import { triggerIn } from './triggerIn.ts';

export type MentionSign =
  | 'noun'
  | 'actor'
  | 'actorInferred'
  | 'recipient'
  | 'recipientInferred'
  | 'recipientLacking'
  | 'guarded'
  | 'heading'
  | 'long'
  | 'far'
  | 'deep'
  | 'attributed'
  | 'planned'
  | 'possible'
  | 'negated'
  | 'words';

const RULE_BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

const flag = (is: boolean): number => (is ? 1 : 0);

/** Led back to by a pronoun or a description, or filled in from elsewhere. */
const isInferred = (actors: readonly Actor[]): boolean =>
  actors.length > 0 && actors.every(({ via }) => !/^(?:name|demonym|capital|office|role)$/u.test(via));

const isNamed = (actors: readonly Actor[]): boolean => actors.some(({ code }) => code !== '');

/** Steps from a token to the root. */
function depthOf(view: SentenceView, token: number): number {
  let steps = 0;
  for (let at = headAt(view, token); at >= 0 && steps < 20; at = headAt(view, at)) steps++;
  return steps;
}

function distanceTo(view: SentenceView, trigger: number, actors: readonly Actor[]): number {
  const here = actors.filter(({ start, end }) => start >= view.sentence.start && end <= view.sentence.end);
  return Math.min(30, ...here.map((actor) => Math.abs(tokenRange(view.tokens, actor).from - trigger)));
}

/** Classes that are words and not deeds. */
const WORDS = new Set(['AGREE', 'SUPPORT', 'CONCEDE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']);

/** What the engine knows of a mention that bears on whether it is right. */
export function mentionSigns(mention: Mention, view: SentenceView): Signs<MentionSign> {
  const { actors, recipients, status } = mention;
  const rule = RULE_BY_ID.get(mention.rule);
  const trigger = triggerIn(view, mention, rule);
  return {
    noun: flag(view.isVerb[trigger] !== true),
    actor: flag(isNamed(actors)),
    actorInferred: flag(isInferred(actors)),
    recipient: flag(isNamed(recipients)),
    recipientInferred: flag(isInferred(recipients)),
    recipientLacking: flag(recipients.length === 0 && (rule?.recipient.length ?? 0) > 0),
    guarded: flag(rule !== undefined && (rule.with.length > 0 || rule.next !== null)),
    heading: flag(view.sentence.kind === 'heading'),
    long: Math.min(1.5, view.tokens.length / 40),
    far: Math.log1p(distanceTo(view, trigger, actors)) / 3,
    deep: Math.min(1, depthOf(view, trigger) / 6),
    attributed: flag(mention.says.length > 0),
    planned: flag(status === 'planned'),
    possible: flag(status === 'possible'),
    negated: flag(status === 'negated'),
    words: flag(WORDS.has(mention.type)),
  };
}
