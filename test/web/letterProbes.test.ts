import { expect, test } from 'vitest';
import { isWithin, probed } from '../../web/src/charts/letterProbes.ts';

const face = (slant: string, range: string): string =>
  `@font-face{font-family:'Inter Variable';font-style:${slant};font-weight:100 900;src:url(data:font/woff2;base64,AA==) format('woff2');unicode-range:${range}}`;

test.each([
  ['é', 'U+0000-00FF', true],
  ['ж', 'U+0000-00FF, U+0131', false],
  ['ж', 'U+0301, U+0400-045F', true],
  ['ı', 'U+0000-00FF, U+0131', true],
])('%s lies in %s: %s', (letter, range, within) => {
  expect(isWithin(letter, range)).toBe(within);
});

test('a letter that the picture uses stands under it for each face', () => {
  const svg = `<svg xmlns="x" width="300" height="200"><style>${face('normal', 'U+0000-00FF')}${face('italic', 'U+0400-045F')}${face('normal', 'U+0370-03FF')}</style><text>Нил 12</text></svg>`;
  const { whole, probes, height } = probed(svg);
  expect(height).toBe(200);
  expect(probes).toEqual([
    { x: 0, y: 200, size: 24 },
    { x: 24, y: 200, size: 24 },
  ]);
  expect(whole).toMatch(/^<svg [^>]*width="300" height="224">/);
  expect(whole).toMatch(/font-style="normal" fill="#000">1<\/text>.*font-style="italic" fill="#000">Н<\/text>/);
});
