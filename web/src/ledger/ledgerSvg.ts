import { placeTitle } from '../../../src/codebook/gazetteer/placeTitle.ts';
import type { PostureColumn } from '../../../src/codebook/postureColumn.ts';
import type { PostureRow } from '../../../src/model/posture.ts';
import type { Paints } from '../charts/svgWords.ts';
import { inLines, type Letters, svgFile, svgWords as text } from '../charts/svgWords.ts';
import { OUTLINED, rangeBar } from '../signs/rangeBar.ts';
import { formatCount } from '../words/formatCount.ts';
import { KIND_OF_MEASURE, type Kind } from '../words/kind.ts';
import { MEASURE_NOUN } from '../words/titles.ts';
import { itemWords } from './itemWords.ts';
import { shownCell, standsText } from './shownCell.ts';

/** A part of the ledger: forces of some columns, by their owner. */
export interface LedgerPart {
  readonly title: string;
  readonly columns: readonly PostureColumn[];
  /** What the columns are called. */
  readonly titles: Readonly<Record<PostureColumn, string>>;
  readonly groups: readonly { readonly title: string; readonly rows: readonly PostureRow[] }[];
}

export interface LedgerPaints extends Paints {
  readonly hueOf: (kind: Kind) => string;
}

const [WHERE, WHAT, CELL, BAR, ROW, HEAD] = [224, 152, 168, 112, 58, 40];
/** So many letters of a small line a cell holds. */
const LETTERS = 30;

/** The ledger as it stands, to be framed: every cell with its span, its bar and how many voices tell it; what nobody tells is written 'unknown'. */
export function ledgerSvg(title: string, parts: readonly LedgerPart[], topOf: (row: PostureRow) => number, paints: LedgerPaints): string {
  const width = 32 + WHERE + WHAT + CELL * Math.max(...parts.map(({ columns }) => columns.length));
  const drawn: string[] = [];
  let y = -12;
  for (const { title: part, columns, titles, groups } of parts) {
    y += HEAD;
    drawn.push(text({ x: 16, y, colour: paints.ink, bold: true }, part));
    for (const [at, column] of columns.entries()) drawn.push(text({ x: cellX(at), y, colour: paints.soft, size: 11 }, titles[column]));
    for (const group of groups) {
      y += HEAD - 8;
      drawn.push(text({ x: 16, y, colour: paints.ink, bold: true }, group.title));
      for (const row of group.rows) {
        drawn.push(
          `<path d="M16 ${y + 10}H${width - 16}" stroke="${paints.hairline}"/>`,
          ...rowSvg(row, columns, { y: y + 28, top: topOf(row) }, paints),
        );
        y += ROW;
      }
    }
  }
  const height = y + 28;
  return svgFile(title, width, height, drawn, paints);
}

/** As many lines as a row holds. */
const lines = (spot: Letters, words: readonly string[]): readonly string[] =>
  words.slice(0, 2).map((line, at) => text({ ...spot, y: spot.y + 16 * at }, at === 1 && words.length > 2 ? `${line} …` : line));

const cellX = (at: number): number => 16 + WHERE + WHAT + at * CELL;

function rowSvg(row: PostureRow, columns: readonly PostureColumn[], { y, top }: Omit<Spot, 'x'>, paints: LedgerPaints): readonly string[] {
  const where = row.places.map(placeTitle).join(', ');
  const what = [MEASURE_NOUN[row.measure], itemWords(row)].filter((words) => words !== '').join(', ');
  return [
    ...lines({ x: 16, y, colour: where === '' ? paints.soft : paints.ink }, inLines(where === '' ? 'place unknown' : where, 27)),
    ...lines({ x: 16 + WHERE, y, colour: paints.soft }, inLines(what, 18)),
    ...columns.flatMap((column, at) => cellSvg(row, column, { x: cellX(at), y, top }, paints)),
  ];
}

interface Spot {
  readonly x: number;
  readonly y: number;
  /** Where the row's bars end. */
  readonly top: number;
}

function cellSvg(row: PostureRow, column: PostureColumn, { x, y, top }: Spot, paints: LedgerPaints): readonly string[] {
  const cell = shownCell(row, column);
  if (cell === null) return [text({ x, y, colour: paints.soft, size: 11 }, 'unknown')];
  const { span, changes, days } = cell;
  const bar = rangeBar(span.drawn, top);
  const hue = paints.hueOf(KIND_OF_MEASURE[row.measure]);
  const from = bar ? Math.max(0, bar.from * BAR - 1.5) : 0;
  const length = bar ? Math.max(3, Math.min(BAR, bar.to * BAR + 1.5) - from) : 0;
  const paint = OUTLINED.has(column) ? `fill="none" stroke="${hue}"` : `fill="${hue}"${bar?.fade === 'none' ? '' : ' fill-opacity="0.6"'}`;
  const told = `${formatCount(cell.voices, 'voice')}${standsText(cell)}`;
  const voices = [told, days ?? [], ...changes.map((change) => change.text)].flat().join('; ');
  return [
    text({ x, y, colour: paints.ink }, span.text),
    `<path d="M${x} ${y + 10}H${x + BAR}" stroke="${paints.hairline}"/>`,
    ...(bar === null ? [] : [`<rect x="${(x + from).toFixed(1)}" y="${y + 6}" width="${length.toFixed(1)}" height="8" ${paint}/>`]),
    text({ x, y: y + 26, colour: paints.soft, size: 11 }, voices.length > LETTERS ? `${voices.slice(0, LETTERS)} …` : voices),
  ];
}
