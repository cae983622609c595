import { plainText } from '../words/controlMarks.ts';
import { FAMILY } from './face.ts';
import { escaped, tokenColour } from './svgParts.ts';

/** Colours of a file, as the page shows them. */
export interface Paints {
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
  readonly hairline: string;
}

/** The page's own colours as they are now. */
export const pagePaints = (): Paints => ({
  ground: tokenColour('--ground'),
  ink: tokenColour('--ink'),
  soft: tokenColour('--ink-soft'),
  hairline: tokenColour('--hairline-strong'),
});

export interface Letters {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A line of words in a file. */
export const svgWords = ({ x, y, colour, size = 13, bold = false, italic = false }: Letters, words: string): string =>
  `<text x="${x}" y="${y}" fill="${colour}" font-family="${FAMILY}" font-size="${size}"${bold ? ' font-weight="600"' : ''}${italic ? ' font-style="italic"' : ''}>${escaped(plainText(words))}</text>`;

/** Words in lines of no more than so many letters; a word longer than a line has one of its own. */
export function inLines(words: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A picture as a file, on the page's ground. */
export const svgFile = (title: string, width: number, height: number, drawn: readonly string[], { ground }: Paints): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    ...drawn,
    '</svg>',
  ].join('\n');
