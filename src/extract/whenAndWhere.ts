import type { Place } from '../model/place.ts';
import type { PlaceSpan, Sentence } from '../model/reading.ts';
import { contains, type Span } from '../model/span.ts';
import type { When } from '../model/when.ts';

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

/** The time told in a clause, else the sentence's only one. Null where the text gives none: never the publication day. */
export function whenOf(sentence: Sentence, clause: Span): When | null {
  const known = sentence.times.filter((time) => time.when !== null);
  const inside = known.filter((time) => contains(clause, time)).sort((a, b) => b.end - b.start - (a.end - a.start));
  if (inside[0]) return inside[0].when;
  const near = known.filter((time) => distance(clause, time) <= 30).sort((a, b) => distance(clause, a) - distance(clause, b))[0];
  return (near ?? (known.length === 1 ? known[0] : undefined))?.when ?? null;
}

const toPlace = ({ name, country, lat, lon, kind, id, text }: PlaceSpan): Place => ({ name, country, lat, lon, kind, id, text });

/** Each place once. */
export function toPlaces(places: readonly PlaceSpan[]): readonly Place[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return [...byId.values()].map(toPlace);
}

/** The places told in a clause. */
export const whereOf = (sentence: Sentence, clause: Span): readonly PlaceSpan[] =>
  sentence.places.filter((place) => contains(clause, place));
