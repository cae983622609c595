import { FACE } from './face.ts';

/** A picture as a file that brings its letters along: the parts of the page's face that its words need. */
export async function withFaces(svg: string): Promise<string> {
  const slants = new Set(['normal', ...(svg.includes('font-style="italic"') ? ['italic'] : [])]);
  const faces = faceRules().filter(({ slant, ranges }) => slants.has(slant) && ranges.some((range) => isUsed(svg, range)));
  const rules = await Promise.all(faces.map(embedded));
  return svg.replace(/(<svg [^>]*>)/, `$1<style>${rules.join('')}</style>`);
}

interface Face {
  readonly slant: string;
  readonly address: string;
  readonly unicodeRange: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

function faceRules(): readonly Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule): readonly Face[] => {
      if (!(rule instanceof CSSFontFaceRule) || !rule.style.getPropertyValue('font-family').includes(FACE)) return [];
      const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
      const unicodeRange = rule.style.getPropertyValue('unicode-range');
      const slant = rule.style.getPropertyValue('font-style') || 'normal';
      return address === undefined
        ? []
        : [
            {
              address: new URL(address, sheet.href ?? location.href).href,
              slant,
              unicodeRange,
              ranges: unicodeRange.split(',').map(rangeOf),
            },
          ];
    }),
  );
}

/** 'U+0400-045F' as its first and last letter. */
function rangeOf(text: string): readonly [number, number] {
  const [first = '0', last = first] = text.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

const isUsed = (text: string, [first, last]: readonly [number, number]): boolean =>
  [...text].some((letter) => (letter.codePointAt(0) ?? 0) >= first && (letter.codePointAt(0) ?? 0) <= last);

async function embedded({ address, slant, unicodeRange }: Face): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `@font-face{font-family:'${FACE}';font-style:${slant};font-weight:100 900;src:url(data:font/woff2;base64,${btoa(letters)}) format('woff2');unicode-range:${unicodeRange}}`;
}
