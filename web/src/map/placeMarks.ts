import type { PlaceKind } from '../../../src/codebook/placeKind.ts';
import type { MapPicture, MapPlace } from '../../../src/serve/pictures/mapAnswer.ts';
import { addTallies, type Tally, tally, type Window } from './cellWindow.ts';
import { extentKm } from './extentKm.ts';
import type { Geography } from './geography.ts';
import { mercator, pixelsPerKm } from './sphere.ts';

/** A line or a ring or a point that stands for a place; degrees. */
export interface PlaceMark {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly lon: number;
  readonly lat: number;
  readonly extentKm: number;
  /** The border's line, in degrees; empty for all else. */
  readonly line: readonly (readonly (readonly number[])[])[];
  readonly tally: Tally;
}

/** One or more places drawn as one mark, since at this scale they would cover one another. */
export interface Cluster {
  /** The place with most events, which names it. */
  readonly head: PlaceMark;
  readonly places: readonly PlaceMark[];
  readonly tally: Tally;
  readonly radius: number;
}

/** Pixels of a mark's radius: its area grows with the events it stands for. */
export const markRadius = (events: number): number => Math.min(30, 3.5 + 2.1 * Math.sqrt(events));

/** All places of an answer with what the window shows of them. A border without coordinates stands in the middle of its line. */
export function placeMarks({ places, states }: MapPicture, geography: Geography, window: Window): readonly PlaceMark[] {
  const numberOf = new Map(states.map(({ code, number }) => [code, number]));
  return places.flatMap((place): readonly PlaceMark[] => {
    const line = lineOf(place, numberOf, geography);
    const at = place.lat !== null && place.lon !== null ? ([place.lon, place.lat] as const) : middleOf(line);
    if (at === null) return [];
    const number = place.country === null ? null : (numberOf.get(place.country) ?? null);
    const radius = number === null ? null : geography.radiusOf(number);
    return [
      {
        id: place.id,
        name: place.name,
        kind: place.kind,
        lon: at[0],
        lat: at[1],
        extentKm: extentKm(place.id, place.kind, radius),
        line,
        tally: tally(place.cells, window),
      },
    ];
  });
}

function lineOf({ id, kind }: MapPlace, numberOf: ReadonlyMap<string, string | null>, geography: Geography): PlaceMark['line'] {
  if (kind !== 'border' || !id.startsWith('border:')) return [];
  const numbers = id
    .slice('border:'.length)
    .split('-')
    .map((code) => numberOf.get(code) ?? null);
  return numbers.some((number) => number === null) ? [] : geography.borderOf(numbers.filter((number) => number !== null));
}

function middleOf(line: PlaceMark['line']): readonly [number, number] | null {
  const longest = line.reduce<readonly (readonly number[])[]>((best, part) => (part.length > best.length ? part : best), []);
  const [lon, lat] = longest[Math.floor(longest.length / 2)] ?? [];
  return lon === undefined || lat === undefined ? null : [lon, lat];
}

/** Marks that would cover one another become one, the largest first; the world is `worldPx` wide. */
export function clusterMarks(marks: readonly PlaceMark[], worldPx: number): readonly Cluster[] {
  const clusters: { places: PlaceMark[]; x: number; y: number; radius: number }[] = [];
  const shown = marks.filter((mark) => mark.tally.shown > 0).toSorted((a, b) => b.tally.total - a.tally.total || (a.id < b.id ? -1 : 1));
  for (const mark of shown) {
    const [x, y] = anchorOf(mark, worldPx);
    const radius = markRadius(mark.tally.shown);
    const near = clusters.find((one) => Math.hypot(one.x - x, one.y - y) < (one.radius + radius) * 0.85);
    if (near) near.places.push(mark);
    else clusters.push({ places: [mark], x, y, radius });
  }
  return clusters.flatMap(({ places }): readonly Cluster[] => {
    const [head, ...rest] = places;
    if (head === undefined) return [];
    const sum = rest.reduce((total, one) => addTallies(total, one.tally), head.tally);
    return [{ head, places, tally: sum, radius: markRadius(sum.shown) }];
  });
}

/** How far up its ring the mark of a wide place stands: the middle would be taken for the place, and the rim lies beyond its border. */
const UP = 0.75;

/** Where a mark stands in pixels of the world: above the middle of its ring where the ring is wide. */
export function anchorOf(mark: Pick<PlaceMark, 'lon' | 'lat' | 'extentKm'>, worldPx: number): readonly [number, number] {
  const [x, y] = mercator(mark.lon, mark.lat);
  const ring = ringPx(mark, worldPx);
  return [x * worldPx, y * worldPx - (ring > RIM ? UP * ring : 0)];
}

/** The radius of a place's ring in pixels; 0 for a point. */
export const ringPx = ({ extentKm: km, lat }: Pick<PlaceMark, 'lat' | 'extentKm'>, worldPx: number): number =>
  km * pixelsPerKm(lat, worldPx);

/** A ring narrower than this is drawn round its mark. */
export const RIM = 34;
