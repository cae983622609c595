import type { Position } from 'geojson';
import type { MapLibreMap } from 'maplibre-gl';
import { svgText } from '../charts/svgText.ts';
import { inLines } from '../charts/svgWords.ts';
import type { BorderChoice } from './baseMap.ts';
import type { Geography } from './geography.ts';
import { mapColours } from './mapColours.ts';
import { seenSize } from './mapView.ts';
import { linesIn, type Point, ringsIn } from './pathIn.ts';
import { mercator } from './sphere.ts';

interface MapPicture {
  readonly map: MapLibreMap;
  readonly marks: SVGSVGElement;
  readonly geography: Geography;
  readonly borders: BorderChoice;
  readonly title: string;
}

const TILE = 512;

/** The map as it stands: land, borders and the names of states that it shows, drawn under the marks. */
export function mapSvg({ map, marks, geography, borders, title }: MapPicture): string {
  const { width, height, middle } = seenSize(map);
  const world = TILE * 2 ** map.getZoom();
  const { lng, lat } = map.getCenter();
  const [cx, cy] = mercator(lng, lat);
  const toPx = ([lon = 0, degrees = 0]: Position): Point => {
    const [x, y] = mercator(lon, degrees);
    return [x * world + width / 2 - cx * world, y * world + middle - cy * world];
  };
  const frame = { width, height };
  const areaOf = (rings: readonly (readonly Position[])[]): string =>
    ringsIn(
      rings.map((ring) => ring.map(toPx)),
      frame,
    );
  const pathOf = (lines: readonly (readonly Position[])[]): string =>
    linesIn(
      lines.map((line) => line.map(toPx)),
      frame,
    );
  const colours = mapColours();
  const land = geography.land.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  );
  const areas = geography.disputed.features.flatMap(({ geometry }) => geometry.coordinates);
  const lines = geography.disputedLines.features.flatMap(({ geometry }) => geometry.coordinates);
  const copy = marks.cloneNode(true) as SVGSVGElement;
  marks.before(copy);
  try {
    copy.prepend(
      shape('rect', { width: '100%', height: '100%', fill: colours.sea }),
      shape('path', { d: areaOf(land), fill: colours.land, stroke: colours.border, 'stroke-width': '0.6' }),
      shape('path', { d: areaOf(areas), fill: colours.disputed }),
      shape('path', { d: pathOf(geography.borders.coordinates), fill: 'none', stroke: colours.strong, 'stroke-width': '0.8' }),
      shape('path', {
        d: pathOf(geography.openBorders.coordinates),
        fill: 'none',
        stroke: colours.strong,
        'stroke-width': '0.9',
        'stroke-dasharray': '3 2.5',
      }),
      ...(borders === 'claimed'
        ? []
        : [
            shape('path', {
              d: pathOf(lines),
              fill: 'none',
              stroke: colours.strong,
              ...(borders === 'both' && { 'stroke-dasharray': '3 2.5' }),
            }),
          ]),
      ...namesShown(map).flatMap(({ name, at }) => nameLines(name, toPx(at), colours)),
    );
    return svgText(copy, title);
  } finally {
    copy.remove();
  }
}

/** Names of states that have room on the map as it stands, with where; one that lies in several tiles once. */
function namesShown(map: MapLibreMap): readonly { readonly name: string; readonly at: Position }[] {
  const found = map
    .queryRenderedFeatures({ layers: ['names'] })
    .flatMap(({ properties, geometry }) =>
      geometry.type === 'Point' ? [[String(properties['name']), geometry.coordinates] as const] : [],
    );
  return [...new Map(found)].map(([name, at]) => ({ name, at }));
}

/** As wide as the map's own lines are at most, in letters, and from one to the next in pixels. */
const [LINE_LETTERS, LINE] = [15, 13];

function nameLines(name: string, [x, y]: Point, { text, land }: ReturnType<typeof mapColours>): readonly SVGElement[] {
  const lines = inLines(name, LINE_LETTERS);
  return lines.map((words, at) => {
    const made = shape('text', {
      x: x.toFixed(1),
      y: (y + 4 + LINE * (at - (lines.length - 1) / 2)).toFixed(1),
      fill: text,
      stroke: land,
      'stroke-width': '2.4',
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
      'font-size': '11',
      'text-anchor': 'middle',
    });
    made.textContent = words;
    return made;
  });
}

function shape(name: string, given: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(given)) made.setAttribute(key, value);
  return made;
}
