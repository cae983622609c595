import { EVENT_TYPE, type EventType } from '../../codebook/eventType.ts';
import { hasRelation, headAt } from '../clauses/dependents.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import type { SentenceView } from '../clauses/sentenceView.ts';
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
