import type { Position } from 'geojson';
import type { MapLibreMap } from 'maplibre-gl';
import { svgText } from '../charts/svgText.ts';
import type { BorderChoice } from './baseMap.ts';
import type { Geography } from './geography.ts';
import { mapColours } from './mapColours.ts';
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

/** The map as it stands, land and borders drawn as paths under the marks. */
export function mapSvg({ map, marks, geography, borders, title }: MapPicture): string {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const world = TILE * 2 ** map.getZoom();
  const { lng, lat } = map.getCenter();
  const [cx, cy] = mercator(lng, lat);
  const toPx = ([lon = 0, degrees = 0]: Position): Point => {
    const [x, y] = mercator(lon, degrees);
    return [x * world + width / 2 - cx * world, y * world + height / 2 - cy * world];
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
    );
    return svgText(copy, title);
  } finally {
    copy.remove();
  }
}

function shape(name: string, given: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(given)) made.setAttribute(key, value);
  return made;
}
