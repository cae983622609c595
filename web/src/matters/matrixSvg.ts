import type { DisputeList } from '../../../src/serve/answers.ts';
import { inLines, type Paints, svgFile, svgWords } from '../charts/svgWords.ts';
import { heldBy, othersTaking, sidesTold, standing, type VoiceColumn } from './voices.ts';

type Dispute = DisputeList['items'][number];

const [EDGE, MATTER, CELL, OTHERS, LINE] = [16, 380, 116, 72, 17];
const [MATTER_LETTERS, CELL_LETTERS] = [48, 15];

interface Matrix {
  readonly disputes: readonly Dispute[];
  readonly columns: readonly VoiceColumn[];
  /** Of actors by code. */
  readonly titles: Readonly<Record<string, string>>;
}

/** The matrix as it stands, to be framed: each matter with what every voice holds of it; 'silent' where it takes no side. */
export function matrixSvg(title: string, matrix: Matrix, paints: Paints): string {
  const { disputes, columns } = matrix;
  const width = 2 * EDGE + MATTER + CELL * columns.length + OTHERS;
  const heads = columns.map(({ title: head }) => inLines(head, CELL_LETTERS));
  const headLines = Math.max(1, ...heads.map((lines) => lines.length));
  const drawn: string[] = [];
  let y = 20;
  for (const [at, lines] of heads.entries())
    drawn.push(...column(lines, { x: cellX(at), y, colour: paints.soft, italic: columns[at]?.isOutlet ?? false }));
  drawn.push(svgWords({ x: cellX(columns.length), y, colour: paints.soft, size: 11 }, 'others'));
  y += headLines * LINE;
  for (const dispute of disputes) {
    drawn.push(`<path d="M${EDGE} ${y - 8}H${width - EDGE}" stroke="${paints.hairline}"/>`);
    const rows = rowOf(dispute, matrix, y + 10, paints);
    drawn.push(...rows.drawn);
    y += rows.lines * LINE + 12;
  }
  return svgFile(title, width, y + EDGE, drawn, paints);
}

const cellX = (at: number): number => EDGE + MATTER + at * CELL;

interface ColumnSpot {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly size?: number;
  readonly italic?: boolean;
}

const column = (lines: readonly string[], { y, size = 11, ...spot }: ColumnSpot): readonly string[] =>
  lines.map((line, at) => svgWords({ ...spot, size, y: y + at * LINE }, line));

function rowOf(
  dispute: Dispute,
  { columns, titles }: Matrix,
  y: number,
  paints: Paints,
): { readonly drawn: readonly string[]; readonly lines: number } {
  const question = inLines(dispute.question, MATTER_LETTERS);
  const small = inLines(sidesTold(dispute, titles).join(' · '), MATTER_LETTERS + 8);
  const cells = columns.map(({ key }) =>
    heldBy(dispute, key).flatMap((value) => inLines(standing(value, dispute.sides, titles), CELL_LETTERS)),
  );
  return {
    drawn: [
      ...column(question, { x: EDGE, y, colour: paints.ink, size: 13 }),
      ...column(small, { x: EDGE, y: y + question.length * LINE, colour: paints.soft }),
      ...cells.flatMap((lines, at) =>
        column(lines.length === 0 ? ['silent'] : lines, {
          x: cellX(at),
          y,
          colour: lines.length === 0 ? paints.soft : paints.ink,
          size: 12,
        }),
      ),
      svgWords({ x: cellX(columns.length), y, colour: paints.soft, size: 11 }, othersTaking(dispute, columns)),
    ],
    lines: Math.max(question.length + small.length, ...cells.map((lines) => lines.length)),
  };
}
