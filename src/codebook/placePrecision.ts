import type { PlaceKind } from './placeKind.ts';

/** How closely coordinates say where something is: a point, or the middle of something larger. */
export const PLACE_PRECISIONS = ['exact', 'city', 'region', 'country', 'sea'] as const;
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

/** What the coordinates of a place of each kind stand for. A border's are those of the middle of its line. */
export const PRECISION_OF: Readonly<Record<PlaceKind, PlacePrecision>> = {
  site: 'exact',
  city: 'city',
  region: 'region',
  border: 'region',
  area: 'country',
  country: 'country',
  water: 'sea',
};
