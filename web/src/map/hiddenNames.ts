import { type Box, overlaps } from './box.ts';
import type { Geography } from './geography.ts';

interface Written {
  /** What is named already. */
  readonly told: ReadonlySet<string>;
  /** What marks and letters cover. */
  readonly covered: readonly Box[];
  readonly toPx: (lon: number, lat: number) => readonly [number, number];
}

/** Names of states that a mark names already, or that a mark or letters would cover. */
export const hiddenNames = ({ names }: Pick<Geography, 'names'>, { told, covered, toPx }: Written): readonly string[] =>
  names.features.flatMap(({ properties: { name }, geometry: { coordinates } }) => {
    const [lon = 0, lat = 0] = coordinates;
    const [x, y] = toPx(lon, lat);
    const box: Box = { left: x - 3 * name.length, top: y - 7, width: 6 * name.length, height: 14 };
    return told.has(name) || covered.some((one) => overlaps(one, box)) ? [name] : [];
  });
