/** Weights in the order of the signs of a land, then of those of being nowhere. */
interface Fitted {
  readonly land: readonly string[];
  readonly nowhere: readonly string[];
  readonly weights: readonly number[];
}

const table = (names: readonly string[], weights: readonly number[]): string =>
  names.map((name, at) => `    ${name}: ${Number((weights[at] ?? 0).toFixed(3))},`).join('\n');

/** The source of src/extract/context/lands/landWeights.ts. */
export const landsFile = ({ land, nowhere, weights }: Fitted): string =>
  [
    "import type { LandWeights } from './landSigns.ts';",
    '',
    '/** Fitted by `npm run fit:lands`; not to be changed by hand. */',
    'export const LAND_WEIGHTS: LandWeights = {',
    `  land: {\n${table(land, weights)}\n  },`,
    `  nowhere: {\n${table(nowhere, weights.slice(land.length))}\n  },`,
    '};',
    '',
  ].join('\n');
