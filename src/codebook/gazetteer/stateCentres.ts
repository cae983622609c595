import type { State } from '../states.ts';

/** Middles of large states for which the package of countries has a point well off them: of the United States, that of the adjoining ones. */
const MIDDLES: Readonly<Record<string, readonly [number, number]>> = {
  USA: [39.8, -98.6],
  CHN: [35.5, 103.5],
  AUS: [-25.4, 133.9],
  BRA: [-10.8, -52.9],
  LBY: [27, 17.5],
  COD: [-2.9, 23.7],
};

/** Latitude and longitude of the middle of a state. */
export const centreOf = ({ code, lat, lon }: Pick<State, 'code' | 'lat' | 'lon'>): readonly [number, number] =>
  (Object.hasOwn(MIDDLES, code) ? MIDDLES[code] : undefined) ?? [lat, lon];
