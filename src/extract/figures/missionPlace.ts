import { missionLand } from '../../codebook/missionLands.ts';
import type { ActorSpan, PlaceSpan } from '../../model/reading.ts';
import type { SentenceView } from '../clauses/sentenceView.ts';
import type { CountedPhrase } from './countedPhrase.ts';
import { statePlace } from './statePlace.ts';

/** 'UNIFIL: the 9,000-strong force', '300 men to reinforce [KFOR]': the land of the mission that the counted are of or that their sentence goes on to name. */
export function missionPlace(view: SentenceView, { to }: CountedPhrase, owners: readonly ActorSpan[]): readonly PlaceSpan[] {
  const behind = view.actors.filter((placed) => placed.from >= to).map(({ actor }) => actor);
  for (const actor of [...owners, ...behind]) {
    const place = statePlace(missionLand(actor.name) ?? '', actor.text, actor);
    if (place) return [place];
  }
  return [];
}
