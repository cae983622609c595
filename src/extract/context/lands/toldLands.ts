import { STATE_BY_CODE } from '../../../codebook/states.ts';
import type { PlaceSpan } from '../../../model/reading.ts';
import { isInsideActor, isOfTalks, isTold, type PlaceCandidate, placeCandidates } from '../../figures/placeCandidates.ts';
import { statePlace } from '../../figures/statePlace.ts';
import type { Telling } from '../telling.ts';

/** One place as a sentence tells it, by the land that it lies in. */
export interface ToldPlace {
  readonly land: string;
  readonly index: number;
  readonly one: PlaceCandidate;
  /** Whether the sentence puts something there. */
  readonly isTold: boolean;
}

/** What a document tells of lands, reckoned once for all of its figures. */
export interface ToldLands {
  /** The places of each sentence. */
  readonly places: readonly (readonly ToldPlace[])[];
  /** The share of all towns, regions and sites of the document that lie in a land. */
  readonly share: ReadonlyMap<string, number>;
  /** Those that the document tells most places of, the most first, each with the place that told it first. */
  readonly most: readonly (readonly [land: string, first: PlaceSpan])[];
}

/** A state for all places in it; a border and a water are lands of their own. */
export const landOf = ({ country, kind, id }: PlaceSpan): string =>
  country !== null && kind !== 'border' && kind !== 'water' ? country : id;

const MOST = 6;

function placesIn(telling: Telling, index: number): readonly ToldPlace[] {
  const { view } = telling;
  return placeCandidates(view, () => [], null).map((one) => ({
    land: landOf(one.place),
    index,
    one,
    isTold: isTold(view, one) && !isInsideActor(view, one) && !isOfTalks(view, one),
  }));
}

/** The lands of a document. */
export function toldLands(tellings: readonly Telling[]): ToldLands {
  const places = tellings.map(placesIn);
  const local = places.flat().filter(({ one }) => one.place.kind !== 'country');
  const counts = Map.groupBy(local, ({ land }) => land);
  const share = new Map([...counts].map(([land, of]) => [land, of.length / (1 + local.length)]));
  const most = [...counts].toSorted((a, b) => b[1].length - a[1].length).slice(0, MOST);
  return { places, share, most: most.flatMap(([land, [first]]) => (first ? [[land, first.one.place] as const] : [])) };
}

/** The lands of the places that a sentence names, in its order. */
export const landsNamed = ({ view }: Telling): readonly { readonly land: string; readonly start: number }[] =>
  view.sentence.places.map((place) => ({ land: landOf(place), start: place.start }));

/** The place that stands for a land: the state, else the place itself as it was told last. */
export function placeOfLand(land: string, told: PlaceSpan): PlaceSpan | null {
  const place = STATE_BY_CODE.has(land) ? statePlace(land, told.text, told) : told;
  return place ? { ...place, resolvedFrom: `told with ${JSON.stringify(told.text)} before` } : null;
}
