import type { Contention } from '../../model/contention.ts';
import type { Dispute, Event } from '../../model/event.ts';
import type { Mention } from '../../model/mention.ts';
import type { Told } from '../../model/told.ts';
import { buildContention, evidenceOf, sideOf } from './buildContention.ts';
import { deedQuestion } from './deedQuestion.ts';

/** What the disputes of events are called in the record. */
const TOPIC: ReadonlyMap<string, 'happened' | 'will_happen' | 'when'> = new Map([
  ['did it happen', 'happened'],
  ['will it happen', 'will_happen'],
  ['when', 'when'],
]);

/** The disputes of events with their evidence; one that two events share stands under the first of them. */
export function eventContentions(events: readonly Event[], mentions: ReadonlyMap<string, Told<Mention>>): readonly Contention[] {
  const found = events.flatMap((event) => event.disputes.flatMap((dispute) => contentionOf(event, dispute, mentions)));
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

function contentionOf(event: Event, dispute: Dispute, mentions: ReadonlyMap<string, Told<Mention>>): readonly Contention[] {
  const about = TOPIC.get(dispute.about) ?? 'happened';
  const sides = dispute.sides.map(({ value, mentions: ids }) => sideOf(value, ids.flatMap((id) => mentions.get(id) ?? []).map(evidenceOf)));
  if (sides.some(({ evidence }) => evidence.length === 0)) return [];
  return [
    buildContention({
      about,
      question: TOPIC.has(dispute.about) ? deedQuestion(about, { ...event, places: event.where.map(({ name }) => name) }) : dispute.about,
      why: about === 'when' ? 'the days told have none in common' : 'one side tells it, the other denies it',
      sides,
      actors: [...new Set([...event.actors, ...event.recipients].flatMap(({ code }) => code || []))].sort(),
      places: event.where.map(({ name }) => name),
      event: event.id,
    }),
  ];
}
