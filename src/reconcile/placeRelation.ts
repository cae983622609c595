import type { Place } from '../model/place.ts';

/** 'same' point or nearly; 'within' one country or border of which the other is part; 'apart' for certain; else 'unknown'. */
export type PlaceRelation = 'same' | 'within' | 'unknown' | 'apart';

/** What of a place is compared. */
export type Spot = Pick<Place, 'id' | 'kind' | 'country' | 'lat' | 'lon'>;

const NEAR_KM = 100;
const EARTH_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance, or null where one of the two has no coordinates. */
function kilometresBetween(a: Spot, b: Spot): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const [latA, latB] = [radians(a.lat), radians(b.lat)];
  const h = Math.sin((latB - latA) / 2) ** 2 + Math.cos(latA) * Math.cos(latB) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The states a place lies in: a border 'border:BLR-POL' lies in both. */
function countriesOf(place: Spot): readonly string[] {
  if (place.country !== null) return [place.country];
  return place.kind === 'border' ? place.id.replace(/^border:/, '').split('-') : [];
}

const isPoint = (place: Spot): boolean => place.kind === 'city' || place.kind === 'site';

/** How two places lie to one another, as far as their records show it. */
export function relatePlaces(a: Spot, b: Spot): PlaceRelation {
  if (a.id === b.id) return 'same';
  const [inA, inB] = [countriesOf(a), countriesOf(b)];
  const shared = inA.some((country) => inB.includes(country));
  if (a.kind === 'country' || b.kind === 'country') {
    if (shared) return 'within';
    return inA.length > 0 && inB.length > 0 ? 'apart' : 'unknown';
  }
  const distance = kilometresBetween(a, b);
  if (distance !== null && isPoint(a) && isPoint(b)) return distance <= NEAR_KM ? 'same' : 'apart';
  if (inA.length > 0 && inB.length > 0 && !shared) return distance !== null && distance <= NEAR_KM ? 'unknown' : 'apart';
  // A region, border or sea has an extent that one coordinate does not show.
  return 'unknown';
}

/** How much two tellings' places speak for one event: 2 a common point or line, 1 a common country. Null where they contradict. */
export function placeEvidence(a: readonly Spot[], b: readonly Spot[]): number | null {
  if (a.length === 0 || b.length === 0) return 0;
  let best: number | null = null;
  for (const one of a) for (const other of b) best = Math.max(best ?? -1, weight(one, relatePlaces(one, other)));
  return best === -1 ? null : best;
}

function weight(place: Spot, relation: PlaceRelation): number {
  switch (relation) {
    case 'same':
      return place.kind === 'country' || place.kind === 'area' ? 1 : 2;
    case 'within':
      return 1;
    case 'unknown':
      return 0;
    case 'apart':
      return -1;
  }
}

/**
 * Whether the places that several tellings name can be those of one event: each two agree, or one telling names a place of
 * each ('to Poland, Germany and Romania' holds 'to Romania' and 'from a base at home to Poland' together).
 */
export function placesCohere(sets: readonly (readonly Spot[])[]): boolean {
  const clash = sets.some((a, i) => sets.some((b, j) => i < j && placeEvidence(a, b) === null));
  return !clash || sets.some((hub) => sets.every((set) => set.some((place) => hub.some((held) => covers(held, place)))));
}

/** A country is covered by what lies in it, but not the other way: else 'Ukraine' would join Kyiv to Kharkiv. */
const covers = (held: Spot, place: Spot): boolean => {
  const relation = relatePlaces(held, place);
  return relation === 'same' || (relation === 'within' && place.kind === 'country');
};
