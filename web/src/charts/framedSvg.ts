import { KIND_TITLE, type Kind } from '../words/kind.ts';
import { kindColour } from './svgParts.ts';
import { inLines, pagePaints, svgFile, svgWords } from './svgWords.ts';

export interface Frame {
  readonly title: string;
  /** What is drawn, of which record and under which filters. */
  readonly about: string;
  /** The kinds whose colours the picture uses; none where it says them itself. */
  readonly kinds: readonly Kind[];
}

const [EDGE, HEAD, FOOT, LINE, SWATCH] = [16, 40, 12, 16, 9];
/** How wide a letter of 11 pixels is at most, on the average. */
const LETTER = 6;

/** A drawn picture as a file that stands alone: what it is above it, what its colours mean below. */
export function framedSvg(drawn: string, { title, about, kinds }: Frame): string {
  const [width, height] = ['width', 'height'].map((name) => Number(new RegExp(`^<svg[^>]* ${name}="(\\d+)"`).exec(drawn)?.[1] ?? 0));
  if (!width || !height) return drawn;
  const paints = pagePaints();
  const lines = inLines(about, Math.floor((width - 2 * EDGE) / LETTER));
  const top = HEAD + lines.length * LINE;
  const rows = keyRows(kinds, width - 2 * EDGE);
  const keys = rows.flat().map(({ kind, x, row }) => {
    const y = top + height + 20 + row * LINE;
    return `<rect x="${x}" y="${y - SWATCH}" width="${SWATCH}" height="${SWATCH}" fill="${kindColour(kind)}"/>${svgWords({ x: x + SWATCH + 5, y, colour: paints.soft, size: 11 }, KIND_TITLE[kind])}`;
  });
  return svgFile(
    title,
    width,
    top + height + (rows.length > 0 ? FOOT + rows.length * LINE : 0),
    [
      svgWords({ x: EDGE, y: 28, colour: paints.ink, size: 16, bold: true }, title),
      ...lines.map((line, at) => svgWords({ x: EDGE, y: 48 + at * LINE, colour: paints.soft, size: 11 }, line)),
      drawn.replace('<svg ', `<svg y="${top}" `),
      ...keys,
    ],
    paints,
  );
}

interface Key {
  readonly kind: Kind;
  readonly x: number;
  readonly row: number;
}

/** The colours with their words in rows no wider than the picture. */
function keyRows(kinds: readonly Kind[], room: number): readonly (readonly Key[])[] {
  const rows: Key[][] = [];
  for (const kind of kinds) {
    const before = rows.at(-1)?.at(-1);
    const x = before === undefined ? EDGE : before.x + keyWidth(before.kind);
    const isOver = before === undefined || x + keyWidth(kind) - EDGE > room;
    if (isOver) rows.push([{ kind, x: EDGE, row: rows.length }]);
    else rows.at(-1)?.push({ kind, x, row: rows.length - 1 });
  }
  return rows;
}

const keyWidth = (kind: Kind): number => SWATCH + 5 + KIND_TITLE[kind].length * LETTER + 16;
