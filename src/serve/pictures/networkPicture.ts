import { actorTitle } from '../../codebook/actorTitle.ts';
import type { DyadSum } from '../../store/aggregates.ts';
import type { NetworkAnswer } from './pictureAnswers.ts';

/** Actors and what passed between each two of them, from what the store counted up by dyad. */
export function networkPicture(dyads: readonly DyadSum[], events: number): Omit<NetworkAnswer, 'others'> {
  const counts = new Map<string, number>();
  for (const { actor, recipient, events: told } of dyads) {
    for (const code of [actor, recipient]) counts.set(code, (counts.get(code) ?? 0) + told);
  }
  const actors = [...counts].map(([code, told]) => ({ code, title: actorTitle(code), events: told }));
  const shown = dyads.map(({ posture, conflict, ...dyad }) => ({ ...dyad, conflict: conflict - posture, forces: posture }));
  return { actors: actors.sort((a, b) => b.events - a.events || (a.code < b.code ? -1 : 1)), dyads: shown, events };
}
