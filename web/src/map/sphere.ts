import type { MultiPolygon, Polygon, Position } from 'geojson';

export type Ring = readonly Position[];

const EARTH_KM = 6371;
const RADIANS = Math.PI / 180;

/** The area of polygons on a sphere, square kilometres, by the signed sum over each ring's edges (Chamberlain and Duquette 2007). */
export function areaKm2(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.reduce((sum, [outer = [], ...holes]) => sum + ringKm2(outer) - holes.reduce((gap, hole) => gap + ringKm2(hole), 0), 0);
}

function ringKm2(ring: Ring): number {
  let sum = 0;
  ring.forEach(([lon = 0, lat = 0], at) => {
    const [nextLon = 0, nextLat = 0] = ring[(at + 1) % ring.length] ?? [];
    // An edge over the 180th meridian is short, though its longitudes lie far apart.
    const step = ((((nextLon - lon + 180) % 360) + 360) % 360) - 180;
    sum += step * RADIANS * (2 + Math.sin(lat * RADIANS) + Math.sin(nextLat * RADIANS));
  });
  return Math.abs((sum * EARTH_KM * EARTH_KM) / 2);
}

/** Whether a ring goes round a point, reckoned flat. */
export function contains(ring: Ring, [x = 0, y = 0]: Position): boolean {
  let inside = false;
  ring.forEach(([ax = 0, ay = 0], at) => {
    const [bx = 0, by = 0] = ring[(at + 1) % ring.length] ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** Web Mercator: degrees to a square whose side is 1, from the north-west corner. */
export function mercator(lon: number, lat: number): readonly [number, number] {
  const clipped = Math.max(-85.051, Math.min(85.051, lat));
  return [(lon + 180) / 360, (1 - Math.log(Math.tan(Math.PI / 4 + (clipped * RADIANS) / 2)) / Math.PI) / 2];
}

/** How many pixels a kilometre is at a latitude, where the world is `worldPx` wide. */
export const pixelsPerKm = (lat: number, worldPx: number): number =>
  worldPx / (2 * Math.PI * EARTH_KM * Math.max(0.05, Math.cos(lat * RADIANS)));
