import type { EventType } from '../../codebook/eventType.ts';
import type { Sector } from '../../codebook/sector.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';

/** What one does to or with another; a state's police, courts and crowds do the rest at home too. */
const WITH_ANOTHER: ReadonlySet<EventType> = new Set<EventType>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
]);

const isState = (sector: Sector | null): boolean => sector === null || sector === 'GOV';

/** Whether two are one and the same side: the same words, or a state and its own government. */
function isSelf({ actor }: PlacedActor, other: PlacedActor): boolean {
  if (actor.start === other.actor.start && actor.end === other.actor.end) return actor.code === other.actor.code;
  const isOneBranch = actor.sector === other.actor.sector || (isState(actor.sector) && isState(other.actor.sector));
  return actor.code !== '' && actor.code === other.actor.code && isOneBranch && !other.actor.person;
}

/** Those to whom something is done without who does it: no state meets, asks or blames itself, though its parties and people do one another. */
export const withoutSelf = (type: EventType, actors: readonly PlacedActor[], recipients: readonly PlacedActor[]): readonly PlacedActor[] =>
  // 'movements of the Chadian army on Chadian soil': forces at home are moved against nobody.
  type === 'MOBILIZE'
    ? recipients.filter(({ actor }) => actor.code === '' || !actors.some((one) => one.actor.code === actor.code))
    : withoutOneself(type, actors, recipients);

const withoutOneself = (type: EventType, actors: readonly PlacedActor[], recipients: readonly PlacedActor[]): readonly PlacedActor[] =>
  WITH_ANOTHER.has(type) && actors.length > 0 && actors !== recipients
    ? recipients.filter((one) => !actors.every((actor) => isSelf(actor, one)))
    : recipients;
