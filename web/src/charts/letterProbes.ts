import { FACE } from './face.ts';

/** A square under a picture that holds one letter of a face, and nothing else. */
export interface Probe {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

interface Probed {
  /** The picture with the letters under it. */
  readonly whole: string;
  readonly probes: readonly Probe[];
  /** Of the picture alone, in pixels. */
  readonly height: number;
}

const SIZE = 24;
const FACE_RULE = /@font-face\{[^}]*?font-style:(\w+)[^}]*?unicode-range:([^}]*)\}/g;

/** A picture with a letter of each face that it brings along drawn under it: one that it uses itself. */
export function probed(svg: string): Probed {
  const [width, height] = ['width', 'height'].map((name) => Number(new RegExp(`^<svg[^>]* ${name}="(\\d+)"`).exec(svg)?.[1] ?? 0));
  if (!width || !height) return { whole: svg, probes: [], height: height ?? 0 };
  const words = svg.replaceAll(/<style>.*?<\/style>|<[^>]*>/gs, ' ');
  const letters = [...svg.matchAll(FACE_RULE)].flatMap(([, slant = 'normal', range = '']) => {
    const letter = [...words].find((one) => /[\p{L}\p{N}]/u.test(one) && isWithin(one, range));
    return letter === undefined ? [] : [{ slant, letter }];
  });
  const drawn = letters.map(
    ({ slant, letter }, at) =>
      `<text x="${at * SIZE + 4}" y="${height + 18}" font-family="'${FACE}'" font-size="16" font-style="${slant}" fill="#000">${letter}</text>`,
  );
  const box = `width="${width}" height="${height + SIZE}"`;
  return {
    whole: `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${svg}${drawn.join('')}</svg>`,
    probes: letters.map((_, at) => ({ x: at * SIZE, y: height, size: SIZE })),
    height,
  };
}

/** Whether a letter is in a range as style sheets write it: 'U+0400-045F,U+490'. */
export function isWithin(letter: string, unicodeRange: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return unicodeRange.split(',').some((part) => {
    const [first = '0', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return code >= Number.parseInt(first, 16) && code <= Number.parseInt(last, 16);
  });
}
