import type { ActorSpan } from '../../model/reading.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';

/** An actor whom another place of the text names: its words and span are those of that place. */
export const impliedActor = (actor: ActorSpan): PlacedActor => ({
  actor: { ...actor, via: 'context', possessive: false, antecedent: { start: actor.start, end: actor.end } },
  from: -1,
  to: -1,
});

/** The codes of actors that have one. */
export const codesOf = (actors: readonly PlacedActor[]): readonly string[] =>
  actors.map((placed) => placed.actor.code).filter((code) => code !== '');
