import type { Place } from '../model/place.ts';
import type { PlaceSpan, Sentence } from '../model/reading.ts';
import { contains, type Span } from '../model/span.ts';

const toPlace = ({ name, country, lat, lon, kind, id, text }: PlaceSpan): Place => ({ name, country, lat, lon, kind, id, text });

/** Each place once. */
export function toPlaces(places: readonly PlaceSpan[]): readonly Place[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return [...byId.values()].map(toPlace);
}

/** The places told in a clause. */
export const whereOf = (sentence: Sentence, clause: Span): readonly PlaceSpan[] =>
  sentence.places.filter((place) => contains(clause, place));
