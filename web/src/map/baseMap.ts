import {
  type ExpressionFilterSpecification,
  type LngLatBoundsLike,
  Map as MapLibre,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { disputeOf, heldOn } from '../../../src/codebook/disputedPlaces.ts';
import { CRIMEA, type DisputedArea, OUTLINED_AREAS } from './disputedAreas.ts';
import type { Geography } from './geography.ts';
import { mapColours } from './mapColours.ts';

setWorkerUrl(worker);

export const BORDER_CHOICES = ['both', 'controlled', 'claimed'] as const;
/** How lines of disputed areas are drawn: dashed; as the side in control has them; as the state beyond the line has them. */
export type BorderChoice = (typeof BORDER_CHOICES)[number];

/** Names of states that have room at a scale. */
const LARGE_ENOUGH: ExpressionFilterSpecification = ['>=', ['get', 'rank'], ['step', ['zoom'], 57, 3, 52, 4, 46, 5, 0]];

interface BaseMapOptions {
  readonly container: HTMLElement;
  readonly geography: Geography;
  readonly at: { readonly centre: readonly [number, number]; readonly zoom: number };
}

/** A map of land and borders from this server's own files: no tiles, no letters and no requests elsewhere. */
export function createBaseMap({ container, geography, at }: BaseMapOptions): MapLibre {
  const map = new MapLibre({
    container,
    style: styleOf(geography),
    center: [at.centre[0], at.centre[1]],
    zoom: at.zoom,
    minZoom: 1,
    maxZoom: 9,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    // While names fade, all of the map is drawn again for each of ten frames.
    fadeDuration: 0,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

/** What was last asked of each layer of a map: asked for the same again, it draws all of itself anew. */
const ASKED = new WeakMap<MapLibre, Map<string, string>>();

function isNew(map: MapLibre, of: string, asked: string): boolean {
  const before = ASKED.get(map) ?? new Map<string, string>();
  ASKED.set(map, before);
  if (before.get(of) === asked) return false;
  before.set(of, asked);
  return true;
}

/** Draws the lines of disputed areas as chosen; an area that the state around it holds on the day has none. */
export function drawBorders(map: MapLibre, choice: BorderChoice, day: string): void {
  const settled = [CRIMEA, ...OUTLINED_AREAS].filter((area) => isSettled(area, day)).map(({ id }) => id);
  if (!isNew(map, 'borders', [choice, ...settled].join('\n'))) return;
  for (const layer of ['disputed', 'disputed-dashed', 'disputed-solid'])
    map.setFilter(layer, ['!', ['in', ['get', 'area'], ['literal', settled]]]);
  map.setLayoutProperty('disputed-dashed', 'visibility', choice === 'both' ? 'visible' : 'none');
  map.setLayoutProperty('disputed-solid', 'visibility', choice === 'controlled' ? 'visible' : 'none');
}

function isSettled({ id, beyond }: DisputedArea, day: string): boolean {
  const dispute = disputeOf(id);
  const holders = dispute ? heldOn(dispute, day) : [];
  return holders.length === 1 && holders[0] === beyond;
}

/** Leaves out the names of states that a mark names already. */
export function hideNames(map: MapLibre, names: readonly string[]): void {
  if (!isNew(map, 'names', names.join('\n'))) return;
  map.setFilter('names', ['all', LARGE_ENOUGH, ['!', ['in', ['get', 'name'], ['literal', [...names]]]]]);
}

/** Takes on the colours of the page's theme. */
export function drawColours(map: MapLibre): void {
  const colours = mapColours();
  map.setPaintProperty('sea', 'background-color', colours.sea);
  map.setPaintProperty('land', 'fill-color', colours.land);
  map.setPaintProperty('coast', 'line-color', colours.border);
  for (const layer of ['borders', 'open-borders', 'disputed-dashed', 'disputed-solid'])
    map.setPaintProperty(layer, 'line-color', colours.strong);
  map.setPaintProperty('disputed', 'fill-color', colours.disputed);
  map.setPaintProperty('names', 'text-color', colours.text);
  map.setPaintProperty('names', 'text-halo-color', colours.land);
}

export const fitTo = (map: MapLibre, bounds: LngLatBoundsLike, still: boolean): void => {
  map.fitBounds(bounds, { padding: 56, maxZoom: 6, animate: !still });
};

function styleOf({ land, borders, openBorders, disputed, disputedLines, names }: Geography): StyleSpecification {
  const colours = mapColours();
  const data = (value: GeoJSON.GeoJSON) => ({ type: 'geojson', data: value, tolerance: 0.2 }) as const;
  const line = { 'line-join': 'round', 'line-cap': 'butt' } as const;
  return {
    version: 8,
    sources: {
      land: data(land),
      borders: data({ type: 'Feature', properties: {}, geometry: borders }),
      open: data({ type: 'Feature', properties: {}, geometry: openBorders }),
      disputed: data(disputed),
      lines: data(disputedLines),
      names: data(names),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colours.land, 'fill-antialias': false } },
      { id: 'disputed', type: 'fill', source: 'disputed', paint: { 'fill-color': colours.disputed } },
      { id: 'coast', type: 'line', source: 'land', layout: line, paint: { 'line-color': colours.border, 'line-width': 0.6 } },
      { id: 'borders', type: 'line', source: 'borders', layout: line, paint: { 'line-color': colours.strong, 'line-width': 0.8 } },
      {
        id: 'open-borders',
        type: 'line',
        source: 'open',
        layout: line,
        paint: { 'line-color': colours.strong, 'line-width': 0.9, 'line-dasharray': [3, 2.5] },
      },
      {
        id: 'disputed-dashed',
        type: 'line',
        source: 'lines',
        layout: line,
        paint: { 'line-color': colours.strong, 'line-width': 1.1, 'line-dasharray': [3, 2.5] },
      },
      {
        id: 'disputed-solid',
        type: 'line',
        source: 'lines',
        layout: { ...line, visibility: 'none' },
        paint: { 'line-color': colours.strong, 'line-width': 0.8 },
      },
      {
        id: 'names',
        type: 'symbol',
        source: 'names',
        layout: {
          'text-field': ['get', 'name'],
          // Local letters: without a `glyphs` address the map draws them by itself.
          'text-font': ['Inter Variable'],
          'text-size': 11,
          'text-max-width': 8,
          'symbol-sort-key': ['-', 0, ['get', 'rank']],
        },
        paint: { 'text-color': colours.text, 'text-halo-color': colours.land, 'text-halo-width': 1.2 },
        filter: LARGE_ENOUGH,
      },
    ],
  };
}
