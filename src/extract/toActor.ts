import type { Actor } from '../model/actor.ts';
import type { ActorSpan } from '../model/reading.ts';

/** An actor as the record keeps it, without what only the reader needs. */
export function toActor({ code, sector, name, text, start, end, via, otherSectors, antecedent }: ActorSpan): Actor {
  const actor: Actor = { code, sector, name, text, start, end, via };
  if (!otherSectors && !antecedent) return actor;
  return { ...actor, ...(otherSectors ? { otherSectors } : {}), ...(antecedent ? { antecedent } : {}) };
}

/** Actors of a list once each, by code and sector. */
export function distinctActors(actors: readonly ActorSpan[]): readonly Actor[] {
  const seen = new Set<string>();
  return actors
    .filter((actor) => {
      const key = `${actor.code}/${actor.sector}/${actor.code === '' ? actor.text : ''}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(toActor);
}
