import type { EventType } from '../codebook/eventType.ts';
import type { Event, Party } from './event.ts';

/** Who did something to, or with, whom; by code. */
export interface Dyad {
  readonly actor: string;
  readonly recipient: string;
}

/** Where these name no recipient, the actors do it with one another; elsewhere joint actors do nothing to each other. */
const MUTUAL: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'CONSULT', 'COOPERATE']);

/** The directed pairs of different codes that an event stands between, each once, in order. */
export function dyadsOf(event: Pick<Event, 'type' | 'actors' | 'recipients'>): readonly Dyad[] {
  const actors = codesOf(event.actors);
  const named = codesOf(event.recipients);
  const recipients = named.length === 0 && MUTUAL.has(event.type) ? actors : named;
  return actors.flatMap((actor) => recipients.filter((recipient) => recipient !== actor).map((recipient) => ({ actor, recipient })));
}

const codesOf = (parties: readonly Party[]): readonly string[] =>
  [...new Set(parties.map(({ code }) => code).filter((code) => code !== ''))].sort();
