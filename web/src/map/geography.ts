import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import { CRIMEA, type DisputedArea, OPEN_ENTITIES, OUTLINED_AREAS } from './disputedAreas.ts';
import { areaKm2, contains, type Ring } from './sphere.ts';
import { stateName } from './stateNames.ts';

type Named = { readonly name: string };
type Country = TopoPolygon<Named> | TopoMultiPolygon<Named>;
export type Atlas = Topology<{ readonly countries: GeometryCollection<Named> }>;
type Lines = Feature<MultiLineString, { readonly beyond: string; readonly area: string }>;

/** Land, borders and names as the map draws them. */
export interface Geography {
  readonly land: FeatureCollection<Polygon | MultiPolygon, Named>;
  /** Borders that nobody in our tables disputes. */
  readonly borders: MultiLineString;
  /** Borders of entities whose standing is open. */
  readonly openBorders: MultiLineString;
  readonly disputed: FeatureCollection<Polygon, { readonly area: string; readonly name: string }>;
  /** The lines of disputed areas towards the state that lies beyond. */
  readonly disputedLines: FeatureCollection<MultiLineString, { readonly beyond: string; readonly area: string }>;
  readonly names: FeatureCollection<Point, Named & { readonly rank: number }>;
  /** The border between two states by their ISO numbers, or of one with all its neighbours. */
  borderOf(numbers: readonly string[]): readonly (readonly Position[])[];
  /** The radius of a circle as large as the state, kilometres; null for one that the base map does not have. */
  radiusOf(number: string): number | null;
}

const IN_CRIMEA: Position = [34.3, 45.2];
const RUSSIA = '643';

/** Land and borders of a base map, with the areas that it gives to one side taken out again. */
export function readAtlas(topology: Atlas): Geography {
  const countries = withCrimeaApart(topology);
  const all = { type: 'GeometryCollection', geometries: countries } as GeometryCollection<Named>;
  const isOpen = (one: Country): boolean => OPEN_ENTITIES.has(one.properties?.name ?? '');
  const isCrimea = (one: Country): boolean => one.id === CRIMEA.id;
  const lines = (filter: (a: Country, b: Country) => boolean): MultiLineString =>
    // The library hands the same objects back that it was given.
    mesh(topology, all, (a, b) => a !== b && filter(a as unknown as Country, b as unknown as Country));
  const land = unwrapped(feature(topology, all) as FeatureCollection<Polygon | MultiPolygon, Named>);
  const isthmus: Lines = {
    type: 'Feature',
    properties: { beyond: CRIMEA.beyond, area: CRIMEA.id },
    geometry: lines((a, b) => isCrimea(a) || isCrimea(b)),
  };
  const borders = new Map<string, readonly (readonly Position[])[]>();
  const radii = new Map<string, number | null>();
  const crimea = land.features.find(({ id }) => id === CRIMEA.id);
  return {
    land,
    borders: lines((a, b) => !isOpen(a) && !isOpen(b) && !isCrimea(a) && !isCrimea(b)),
    openBorders: lines((a, b) => isOpen(a) || isOpen(b)),
    disputed: {
      type: 'FeatureCollection',
      features: [...(crimea ? [areaFeature(CRIMEA, ringOf(crimea))] : []), ...OUTLINED_AREAS.map(outlined)],
    },
    disputedLines: { type: 'FeatureCollection', features: [isthmus, ...OUTLINED_AREAS.map(ownLine)] },
    names: { type: 'FeatureCollection', features: land.features.filter(({ id }) => id !== CRIMEA.id).flatMap(nameOf) },
    borderOf: ([one, other]) =>
      kept(borders, `${one} ${other}`, () => {
        const is = (country: Country, number: string | undefined): boolean => country.id === number;
        return lines((a, b) => {
          // The line of a disputed area is nobody's border.
          if (isCrimea(a) || isCrimea(b)) return false;
          return other === undefined ? is(a, one) || is(b, one) : (is(a, one) && is(b, other)) || (is(a, other) && is(b, one));
        }).coordinates;
      }),
    radiusOf: (number) =>
      kept(radii, number, () => {
        const found = land.features.find(({ id }) => id === number);
        return found ? Math.sqrt(areaKm2(found.geometry) / Math.PI) : null;
      }),
  };
}

/** What was reckoned once for a key: each day of the slider asks for the same borders again. */
function kept<T>(known: Map<string, T>, key: string, reckon: () => T): T {
  const value = known.has(key) ? (known.get(key) as T) : reckon();
  known.set(key, value);
  return value;
}

/** The base draws Crimea as one of Russia's polygons: it becomes a geometry of its own, so that its land border is no state's. */
function withCrimeaApart(topology: Atlas): readonly Country[] {
  const countries = topology.objects.countries.geometries as readonly Country[];
  return countries.flatMap((country): readonly Country[] => {
    if (country.id !== RUSSIA || country.type !== 'MultiPolygon') return [country];
    const polygons = (feature(topology, country) as Feature<MultiPolygon>).geometry.coordinates;
    const at = polygons.findIndex(([ring]) => ring !== undefined && contains(ring as Ring, IN_CRIMEA));
    const arcs = country.arcs[at];
    if (arcs === undefined) return [country];
    return [
      { ...country, arcs: country.arcs.filter((_, index) => index !== at) },
      { type: 'Polygon', id: CRIMEA.id, arcs, properties: { name: CRIMEA.name } },
    ];
  });
}

/** The base stitches what the 180th meridian cuts: rings are laid out past it, and what goes round the pole is closed at the pole. */
function unwrapped(land: Geography['land']): Geography['land'] {
  const features = land.features.map((one) => {
    const { geometry } = one;
    if (geometry.type === 'Polygon') return { ...one, geometry: { ...geometry, coordinates: geometry.coordinates.map(unwrapRing) } };
    return { ...one, geometry: { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(unwrapRing)) } };
  });
  return { ...land, features };
}

function unwrapRing(ring: Position[]): Position[] {
  let shift = 0;
  const laid = ring.map(([lon = 0, lat = 0], at): Position => {
    const [before = lon] = ring[at - 1] ?? [];
    if (lon - before > 180) shift -= 360;
    if (lon - before < -180) shift += 360;
    return [lon + shift, lat];
  });
  const [[first = 0, lat = 0] = [], [last = 0] = []] = [laid[0], laid.at(-1)];
  return shift === 0 ? laid : [...laid, [last, lat < 0 ? -89.9 : 89.9], [first, lat < 0 ? -89.9 : 89.9], [first, lat]];
}

const mutable = (line: readonly (readonly [number, number])[]): Position[] => line.map(([lon, lat]) => [lon, lat]);

const areaFeature = ({ id, name }: DisputedArea, ring: Position[]): Feature<Polygon, { readonly area: string; readonly name: string }> => ({
  type: 'Feature',
  properties: { area: id, name },
  geometry: { type: 'Polygon', coordinates: [ring] },
});

function outlined(area: DisputedArea) {
  const ring = mutable([...area.line, ...(area.rest ?? [])]);
  const [first] = ring;
  return areaFeature(area, first ? [...ring, first] : ring);
}

const ownLine = ({ id, beyond, line }: DisputedArea): Lines => ({
  type: 'Feature',
  properties: { beyond, area: id },
  geometry: { type: 'MultiLineString', coordinates: [mutable(line)] },
});

function ringOf({ geometry }: Feature<Polygon | MultiPolygon>): Position[] {
  return (geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates[0]?.[0]) ?? [];
}

/** A state's name in the middle of its largest polygon. */
function nameOf({
  geometry,
  properties,
}: Feature<Polygon | MultiPolygon, Named>): readonly Feature<Point, Named & { readonly rank: number }>[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const sized = polygons.map((rings) => ({ ring: rings[0] ?? [], area: areaKm2({ type: 'Polygon', coordinates: rings }) }));
  const largest = sized.reduce((best, one) => (one.area > best.area ? one : best), { ring: [] as Position[], area: 0 });
  if (largest.ring.length === 0) return [];
  const rank = Math.round(Math.log10(largest.area + 1) * 10);
  return [
    {
      type: 'Feature',
      properties: { name: stateName(properties.name), rank },
      geometry: { type: 'Point', coordinates: middleOf(largest.ring) },
    },
  ];
}

/** The centroid of a ring, reckoned flat: near enough for a name. */
function middleOf(ring: readonly Position[]): Position {
  let [sum, x, y] = [0, 0, 0];
  ring.forEach(([lon = 0, lat = 0], at) => {
    const [nextLon = 0, nextLat = 0] = ring[(at + 1) % ring.length] ?? [];
    const cross = lon * nextLat - nextLon * lat;
    sum += cross;
    x += (lon + nextLon) * cross;
    y += (lat + nextLat) * cross;
  });
  return sum === 0 ? [...(ring[0] ?? [0, 0])] : [x / (3 * sum), y / (3 * sum)];
}
