import type { Place } from '../model/place.ts';
import type { PlaceSpan } from '../model/reading.ts';

const toPlace = ({ start: _start, end: _end, ...place }: PlaceSpan): Place => place;

/** Each place once. */
export function toPlaces(places: readonly PlaceSpan[]): readonly Place[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return [...byId.values()].map(toPlace);
}
