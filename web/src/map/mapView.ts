import type { MapLibreMap } from 'maplibre-gl';
import type { MapPicture } from '../../../src/serve/pictures/mapAnswer.ts';

/** How much of a map is seen, whose canvas may go on below, and how far down its centre lies. */
export function seenSize(map: Pick<MapLibreMap, 'getContainer' | 'getPadding'>): {
  readonly width: number;
  readonly height: number;
  readonly middle: number;
} {
  const { clientWidth: width, clientHeight, parentElement } = map.getContainer();
  const height = Math.min(clientHeight, parentElement?.clientHeight ?? clientHeight);
  return { width, height, middle: (clientHeight - (map.getPadding().bottom ?? 0)) / 2 };
}

export interface MapAt {
  readonly centre: readonly [number, number];
  readonly zoom: number;
}

/** 'lon,lat,zoom' of the address; null where it is none. */
export function readAt(text: string | null): MapAt | null {
  const [lon, lat, zoom, ...more] = (text ?? '').split(',').map(Number);
  if (lon === undefined || lat === undefined || zoom === undefined || more.length > 0) return null;
  if (![lon, lat, zoom].every(Number.isFinite) || Math.abs(lon) > 180 || Math.abs(lat) > 85) return null;
  return { centre: [lon, lat], zoom };
}

export const writeAt = ({ centre: [lon, lat], zoom }: MapAt): string => `${lon.toFixed(3)},${lat.toFixed(3)},${zoom.toFixed(2)}`;

/** The share of events that the whole view shows; what lies farther off is for those who look for it. */
const SHARE = 0.7;

/** Degrees around the places nearest to where most events are: west, south, east, north. Null where no place has coordinates. */
export function boundsOf({ places }: MapPicture): readonly [number, number, number, number] | null {
  const near = places.flatMap(({ kind, lat, lon, events }) =>
    lat === null || lon === null || kind === 'area' || kind === 'water' ? [] : [{ lat, lon, events }],
  );
  if (near.length === 0) return null;
  const [lon, lat] = [weightedMedian(near.map((one) => [one.lon, one.events])), weightedMedian(near.map((one) => [one.lat, one.events]))];
  const total = near.reduce((sum, { events }) => sum + events, 0);
  const sorted = near.toSorted((a, b) => Math.hypot(a.lon - lon, a.lat - lat) - Math.hypot(b.lon - lon, b.lat - lat));
  let sum = 0;
  const most = sorted.filter(({ events }) => {
    const isWanted = sum < total * SHARE;
    sum += events;
    return isWanted;
  });
  const [lons, lats] = [most.map((one) => one.lon), most.map((one) => one.lat)];
  return [Math.min(...lons) - 2, Math.max(-80, Math.min(...lats) - 2), Math.max(...lons) + 2, Math.min(82, Math.max(...lats) + 2)];
}

function weightedMedian(values: readonly (readonly [number, number])[]): number {
  const sorted = values.toSorted(([a], [b]) => a - b);
  const half = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  let sum = 0;
  for (const [value, weight] of sorted) if ((sum += weight) >= half) return value;
  return 0;
}
