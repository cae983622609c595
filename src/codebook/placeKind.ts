/** What a place is; its precision on the map follows from it. */
export const PLACE_KINDS = ['site', 'city', 'region', 'country', 'area', 'border', 'water'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];
