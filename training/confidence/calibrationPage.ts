import { type Bin, calibrationError, reliability, type Told } from './reliability.ts';

/** What was fitted for one kind of finding, and how reliable it is where it was not fitted. */
export interface Fitted {
  readonly title: string;
  readonly names: readonly string[];
  /** That of a finding without signs first, then one a name. */
  readonly weights: readonly number[];
  readonly bins: readonly Bin[];
  readonly error: number;
  readonly ranking: number;
  readonly told: readonly Told[];
}

const binRow = ({ from, count, meanChance, shareRight }: Bin): string =>
  `| ${from.toFixed(1)}–${(from + 0.1).toFixed(1)} | ${count} | ${meanChance.toFixed(2)} | ${shareRight.toFixed(2)} |`;

const table = (bins: readonly Bin[]): readonly string[] => [
  '| confidence | findings | mean confidence | share right |',
  '|---|---:|---:|---:|',
  ...bins.map(binRow),
  '',
];

function together(fitted: readonly Fitted[]): readonly string[] {
  const bins = reliability(fitted.flatMap(({ told }) => told));
  return ['## All findings', '', `Expected calibration error ${calibrationError(bins).toFixed(3)}.`, '', ...table(bins)];
}

function part({ title, bins, error, ranking, told, names, weights }: Fitted): readonly string[] {
  const right = told.filter((one) => one.right).length;
  return [
    `## ${title[0]?.toUpperCase()}${title.slice(1)}`,
    '',
    `${told.length} findings, ${right} of them right in all. Expected calibration error ${error.toFixed(3)}. A right one is trusted more than a wrong one in ${(100 * ranking).toFixed(0)} % of pairs.`,
    '',
    ...table(bins),
    `Signs and their weights: any ${(weights[0] ?? 0).toFixed(2)}, ${names.map((name, at) => `${name} ${(weights[at + 1] ?? 0).toFixed(2)}`).join(', ')}.`,
    '',
  ];
}

/** docs/calibration.md, as the figures have it. */
export const calibrationPage = (fitted: readonly Fitted[], documents: number): string =>
  [
    '# Calibration of confidence',
    '',
    '`confidence` is the chance that all of what a finding says is right: of a mention class, who, whom and status; of a figure value,',
    'whose, what, status and place. It is a logistic function of what the engine knows of the finding (`src/extract/confidence/`), fitted',
    `on ${documents} annotated articles of several crises; \`npm run fit:confidence\` fits it again and writes this page.`,
    '',
    'The tables show what a document’s findings were given by weights fitted on all the other documents. A finding that the annotators',
    'call optional is left out. The articles were open while rules were written, so fresh ones will be right a little less often.',
    '',
    ...together(fitted),
    ...fitted.flatMap(part),
  ].join('\n');
