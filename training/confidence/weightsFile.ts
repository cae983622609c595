import type { Fitted } from './calibrationPage.ts';

const rounded = (value: number): string => String(Number(value.toFixed(3)));

const table = (constant: string, sign: string, { names, weights }: Fitted): readonly string[] => [
  `export const ${constant}: Weights<${sign}> = {`,
  `  any: ${rounded(weights[0] ?? 0)},`,
  ...names.map((name, at) => `  ${name}: ${rounded(weights[at + 1] ?? 0)},`),
  '};',
];

/** The source of src/extract/confidence/weights.ts. */
export const weightsFile = (mentions: Fitted, figures: Fitted): string =>
  [
    "import type { Weights } from './chanceOf.ts';",
    "import type { FigureSign } from './figureSigns.ts';",
    "import type { MentionSign } from './mentionSigns.ts';",
    '',
    '/** Fitted by `npm run fit:confidence`; do not change by hand. */',
    ...table('MENTION_WEIGHTS', 'MentionSign', mentions),
    '',
    '/** Fitted by `npm run fit:confidence`; do not change by hand. */',
    ...table('FIGURE_WEIGHTS', 'FigureSign', figures),
    '',
  ].join('\n');
