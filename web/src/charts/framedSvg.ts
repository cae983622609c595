import { KIND_TITLE, type Kind } from '../words/kind.ts';
import { tokenColour } from './svgParts.ts';
import { inLines, pagePaints, svgFile, svgWords } from './svgWords.ts';

export interface Frame {
  readonly title: string;
  /** What is drawn, of which record and under which filters. */
  readonly about: string;
  /** The kinds whose colours the picture uses; none where it says them itself. */
  readonly kinds: readonly Kind[];
}

const [EDGE, HEAD, FOOT, LINE, SWATCH] = [16, 40, 32, 16, 9];
/** How wide a letter of 11 pixels is at most, on the average. */
const LETTER = 6;

/** A drawn picture as a file that stands alone: what it is above it, what its colours mean below. */
export function framedSvg(drawn: string, { title, about, kinds }: Frame): string {
  const [width, height] = ['width', 'height'].map((name) => Number(new RegExp(`^<svg[^>]* ${name}="(\\d+)"`).exec(drawn)?.[1] ?? 0));
  if (!width || !height) return drawn;
  const paints = pagePaints();
  const lines = inLines(about, Math.floor((width - 2 * EDGE) / LETTER));
  const top = HEAD + lines.length * LINE;
  const keys = kinds.map((kind, at) => {
    const x = EDGE + kinds.slice(0, at).reduce((sum, one) => sum + keyWidth(one), 0);
    const y = top + height + 20;
    return `<rect x="${x}" y="${y - SWATCH}" width="${SWATCH}" height="${SWATCH}" fill="${tokenColour(`--${kind}`)}"/>${svgWords({ x: x + SWATCH + 5, y, colour: paints.soft, size: 11 }, KIND_TITLE[kind])}`;
  });
  return svgFile(
    title,
    width,
    top + height + (kinds.length > 0 ? FOOT : 0),
    [
      svgWords({ x: EDGE, y: 28, colour: paints.ink, size: 16, bold: true }, title),
      ...lines.map((line, at) => svgWords({ x: EDGE, y: 48 + at * LINE, colour: paints.soft, size: 11 }, line)),
      drawn.replace('<svg ', `<svg y="${top}" `),
      ...keys,
    ],
    paints,
  );
}

const keyWidth = (kind: Kind): number => SWATCH + 5 + KIND_TITLE[kind].length * LETTER + 16;
