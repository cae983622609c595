import type { Place } from '../../model/place.ts';

/** A GeoJSON feature (RFC 7946) that carries the item it stands for. */
export interface GeoFeature<T> {
  readonly type: 'Feature';
  readonly geometry: { readonly type: 'MultiPoint'; readonly coordinates: readonly (readonly [number, number])[] } | null;
  readonly properties: T;
}

/**
 * An item as a feature. Its points stand for the places it names, as wide as `where[].precision` and `kind` say:
 * the point of a border or a sea is not where it happened. Without known coordinates it has no geometry, and stays in the list.
 */
export function geoFeature<T extends { readonly where: readonly Place[] }>(item: T): GeoFeature<T> {
  const coordinates = item.where.flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : [[lon, lat] as const]));
  return { type: 'Feature', geometry: coordinates.length === 0 ? null : { type: 'MultiPoint', coordinates }, properties: item };
}
