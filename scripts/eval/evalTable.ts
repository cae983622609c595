import type { EvalResult, Measures, Score } from './evaluateSet.ts';

/** Each row's title and the score it shows. */
const ROWS: readonly (readonly [title: string, pick: (measures: Measures) => Score])[] = [
  ['event found, any class', (m) => m.events.untyped],
  ['event of the right class', (m) => m.events.typed],
  ['event with class, who, whom and status right', (m) => m.events.full],
  ['figure of the right value', (m) => m.figures.value],
  ['figure with value, whose, what, status and place right', (m) => m.figures.full],
];

/** The scores of a set by title, in the order of the table. */
export const scoreRows = (measures: Measures): readonly { readonly title: string; readonly score: Score }[] =>
  ROWS.map(([title, pick]) => ({ title, score: pick(measures) }));

const percent = (share: number): string => (100 * share).toFixed(1);

const scoreCells = ({ precision, recall, f1 }: Score): string => `${percent(precision)} / ${percent(recall)} / ${percent(f1)}`;

const setTitle = ({ title, measures }: EvalResult): string =>
  `${title.toLowerCase()}: ${measures.documents} documents, ${measures.events.gold} events, ${measures.figures.gold} figures`;

/** The Markdown table of measured scores: precision, recall and F1 in per cent, one column a set. */
export function evalTable(results: readonly EvalResult[]): string {
  const rows = ROWS.map(([title, pick]) => [title, ...results.map(({ measures }) => scoreCells(pick(measures)))]);
  const head = ['precision / recall / F1, %', ...results.map(setTitle)];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_cell, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
