import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Marked, paragraphsOf, segmentText } from '../../web/src/reading/segmentText.ts';

const marked = (id: string, start: number, end: number): Marked => ({ id, start, end });
const shape = (stretch: { start: number; end: number }, findings: readonly Marked[]): string =>
  segmentText(stretch, findings)
    .map(({ start, end, findings: over }) => `${start}-${end}:${over.map(({ id }) => id).join('+')}`)
    .join(' ');

test.each([
  ['nothing found', [], '0-10:'],
  ['one inside', [marked('a', 2, 5)], '0-2: 2-5:a 5-10:'],
  ['nested: the shortest first', [marked('outer', 1, 9), marked('inner', 3, 5)], '0-1: 1-3:outer 3-5:inner+outer 5-9:outer 9-10:'],
  ['crossing', [marked('a', 0, 6), marked('b', 4, 10)], '0-4:a 4-6:a+b 6-10:b'],
  ['the same letters twice', [marked('a', 2, 4), marked('b', 2, 4)], '0-2: 2-4:a+b 4-10:'],
  ['over the borders of the stretch', [marked('a', -5, 3), marked('b', 8, 99)], '0-3:a 3-8: 8-10:b'],
  ['elsewhere, and empty', [marked('a', 20, 30), marked('b', 5, 5)], '0-10:'],
])('%s', (_, findings, expected) => {
  expect(shape({ start: 0, end: 10 }, findings)).toBe(expected);
});

test('segments cover a text without gap or overlap, and every finding by just its own letters', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), spans, (text, drawn) => {
      const findings = drawn.map(([start, end], index) => marked(String(index), Math.min(start, text.length), Math.min(end, text.length)));
      const segments = segmentText({ start: 0, end: text.length }, findings);
      expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      for (const { id, start, end } of findings) {
        const own = segments.filter(({ findings: over }) => over.some((one) => one.id === id));
        expect(own.map((segment) => text.slice(segment.start, segment.end)).join('')).toBe(text.slice(start, end));
      }
    }),
  );
});

test('paragraphs are the lines that say something', () => {
  const text = 'One.\n\n  \nTwo,\nthree.\n';
  expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two,', 'three.']);
});
