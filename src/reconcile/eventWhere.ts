import type { PlaceKind } from '../codebook/placeKind.ts';
import type { Mention } from '../model/mention.ts';
import type { Place } from '../model/place.ts';
import { relatePlaces } from './placeRelation.ts';

const COARSENESS: Readonly<Record<PlaceKind, number>> = { site: 0, city: 1, border: 2, region: 3, water: 4, area: 5, country: 6 };

/** The places of an event, most precise first; a country is left out where a place in it is named. */
export function eventWhere(mentions: readonly Mention[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const place of mentions.flatMap(({ where }) => where)) if (!places.has(place.id)) places.set(place.id, place);
  const all = [...places.values()];
  return all
    .filter(
      (place) => place.kind !== 'country' || !all.some((other) => other.kind !== 'country' && relatePlaces(place, other) === 'within'),
    )
    .sort((a, b) => COARSENESS[a.kind] - COARSENESS[b.kind] || (a.id < b.id ? -1 : 1));
}
