import { STATE_BY_CODE } from '../../../codebook/states.ts';
import type { PlaceSpan } from '../../../model/reading.ts';
import type { FoundFigure } from '../../figures/foundFigure.ts';
import { statePlace } from '../../figures/statePlace.ts';
import type { Filed } from '../filedFrom.ts';
import type { Telling } from '../telling.ts';
import type { ToldLands } from './toldLands.ts';

/** A figure that nothing places, in the document that tells it. */
export interface OpenPlace {
  readonly tellings: readonly Telling[];
  readonly lands: ToldLands;
  readonly filed: Filed | null;
  /** The state in which the document plays, or null. */
  readonly home: string | null;
  /** The share of the document's figures that have a place. */
  readonly placed: number;
  readonly index: number;
  readonly found: FoundFigure;
}

/** A land that a figure may be in, with the words that told of it last. */
export interface LandCandidate {
  readonly land: string;
  readonly told: PlaceSpan;
}

/** So many sentences back a land is thought of. */
export const REACH = 8;

/** The lands that a figure may be in: those told of in its sentence and the few before, in the title, and those told of most. */
export function landCandidates({ tellings, lands, filed, home, index }: OpenPlace): readonly LandCandidate[] {
  const found = new Map<string, LandCandidate>();
  const add = (land: string, told: PlaceSpan): void => void found.set(land, { land, told });
  const addActors = (at: number): void => {
    for (const { actor } of tellings[at]?.view.actors ?? []) {
      const place = statePlace(actor.code, actor.text, actor);
      if (place) add(actor.code, place);
    }
  };
  const addPlaces = (at: number): void => {
    for (const { land, one } of lands.places[at] ?? []) add(land, one.place);
  };
  for (const [land, first] of lands.most) add(land, first);
  if (filed?.place.country) add(filed.place.country, filed.place);
  for (const at of new Set([0, ...Array.from({ length: REACH + 1 }, (_, back) => index - REACH + back)])) {
    addActors(at);
    addPlaces(at);
  }
  if (home && !found.has(home)) {
    const state = STATE_BY_CODE.get(home);
    const place = state ? statePlace(home, state.name, tellings[index]?.view.sentence ?? { start: 0, end: 0 }) : null;
    if (place) add(home, place);
  }
  return [...found.values()];
}
