import { EVENT_TYPE } from '../../codebook/eventType.ts';
import type { Contention, ContentionTopic } from '../../model/contention.ts';
import type { Dispute, Event, Party } from '../../model/event.ts';
import type { Mention } from '../../model/mention.ts';
import type { Told } from '../../model/told.ts';
import { buildContention, evidenceOf, sideOf } from './buildContention.ts';

/** What the disputes of events are called in the record. */
const TOPIC: ReadonlyMap<string, ContentionTopic> = new Map([
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
      question: TOPIC.has(dispute.about) ? questionOf(about, event) : dispute.about,
      why: about === 'when' ? 'the days told have none in common' : 'one side tells it, the other denies it',
      sides,
      actors: [...new Set([...event.actors, ...event.recipients].flatMap(({ code }) => code || []))].sort(),
      places: event.where.map(({ name }) => name),
      event: event.id,
    }),
  ];
}

function questionOf(about: ContentionTopic, { type, actors, recipients, where }: Event): string {
  const names = (parties: readonly Party[]): string => parties.map(({ name }) => name).join(', ');
  const to = recipients.length === 0 ? '' : ` → ${names(recipients)}`;
  const at = where.length === 0 ? '' : `, ${where.map(({ name }) => name).join(', ')}`;
  const deed = `${names(actors) || 'somebody'}${to}: ${EVENT_TYPE[type].title}${at}`;
  switch (about) {
    case 'when':
      return `When was it? ${deed}`;
    case 'will_happen':
      return `Is it planned? ${deed}`;
    default:
      return `Did it happen? ${deed}`;
  }
}
