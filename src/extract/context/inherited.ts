import { EVENT_TYPE, type EventType } from '../../codebook/eventType.ts';
import { dependents, hasRelation, headAt, xposAt } from '../clauses/dependents.ts';
import { findObjects } from '../clauses/findObjects.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import type { EventMatch } from '../events/eventMatch.ts';
import { codesOf } from './impliedActor.ts';

/** Predicates that a verb is joined to or hangs on without a subject of its own: 'flew in, [promising] aid', 'backs it and [has supplied] it'. */
function governing(view: SentenceView, trigger: number): readonly number[] {
  const above: number[] = [];
  for (let at = trigger; above.length < 3 && hasRelation(view, at, 'conj advcl xcomp acl'); at = headAt(view, at))
    above.push(headAt(view, at));
  return above;
}

/** Words of conflict do not go on from a request or from help: 'calls on the council and reserves the right to answer'. */
const goesOnFrom = (type: EventType, earlier: EventType): boolean =>
  EVENT_TYPE[type].quad <= 2
    ? EVENT_TYPE[earlier].quad <= 2
    : EVENT_TYPE[earlier].quad > 2 && (earlier !== 'REQUEST' || type === 'REQUEST');

/** The recipients of the deed that this one goes on from, done by the same: 'Ankara backs Baku and has sent it drones'. */
export function inheritedRecipients(view: SentenceView, match: EventMatch, others: readonly EventMatch[]): readonly PlacedActor[] {
  const own = codesOf(match.actors).join();
  for (const at of governing(view, match.trigger)) {
    const from = others.find(
      (other) =>
        other.trigger === at &&
        goesOnFrom(match.rule.type, other.rule.type) &&
        codesOf(other.actors).join() === own &&
        other.recipients.length > 0,
    );
    if (from) return from.recipients;
  }
  return [];
}

/** Whom a demand is put to by the verb that it goes on from: 'turned to [Oslo] and asked for help', 'met [the minister], asking for more'. */
export function askedBefore(view: SentenceView, { trigger, rule, actors }: EventMatch): readonly PlacedActor[] {
  if (rule.type !== 'REQUEST' || dependents(view, trigger, 'nsubj*').length > 0) return [];
  const own = codesOf(actors);
  const above = headAt(view, trigger);
  const isJoined = hasRelation(view, trigger, 'conj') && above >= 0 && view.isVerb[above] === true;
  const isBeside = hasRelation(view, trigger, 'advcl') && xposAt(view, trigger) === 'VBG' && wordAt(view, trigger - 1) === ',';
  if (!isJoined && !isBeside) return [];
  const { object, oblique } = findObjects(view, above);
  const told = [...(oblique.get('to') ?? []), ...(isBeside || /^(?:meet|phone|call|ring|see)$/u.test(lemmaAt(view, above)) ? object : [])];
  const others = told.filter(({ actor, from, to }) => to <= trigger && from > above && actor.code !== '' && !actor.possessive);
  return others.some(({ actor }) => own.includes(actor.code)) ? [] : others;
}
