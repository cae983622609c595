import { expect, test } from 'vitest';
import { passages } from '../../src/serve/passages.ts';

const shown = (text: string, words: string): readonly string[] =>
  passages(text, words).map(({ start, text: part, hits }) =>
    hits.reduceRight((marked, hit) => {
      const [from, to] = [hit.start - start, hit.end - start];
      return `${marked.slice(0, from)}[${marked.slice(from, to)}]${marked.slice(to)}`;
    }, part),
  );

test('words are found whole, whatever their case and accents', () => {
  expect(shown('Troops left Łódź; the TROOPSHIP stayed. Angela spoke at the café.', 'troops cafe')).toEqual([
    '[Troops] left Łódź; the TROOPSHIP stayed. Angela spoke at the [café].',
  ]);
});

test('a word with a hyphen is two in a row', () => {
  expect(shown('No fly zone, they said; no one can fly there.', 'no-fly')).toEqual(['[No fly] zone, they said; no one can fly there.']);
});

test('of a long text the two passages that have most of the words, in their order, cut at whole words', () => {
  const filler = 'Nothing of note was said by anybody at all. '.repeat(12);
  const text = `${filler}A convoy left. ${filler}The convoy reached the harbour at noon. ${filler}A harbour was closed. ${filler}`;
  const found = shown(text, 'convoy harbour');
  expect(found).toHaveLength(2);
  expect(found[0]).toContain('A [convoy] left.');
  expect(found[1]).toContain('The [convoy] reached the [harbour] at noon.');
  for (const passage of passages(text, 'convoy harbour')) {
    expect(text.slice(passage.start, passage.end)).toBe(passage.text);
    expect(passage.text.length).toBeLessThan(300);
    expect(/^\S/.test(passage.text)).toBe(true);
  }
});

test('no words, no passages; stray signs are no words', () => {
  expect(passages('Anything.', '  ')).toEqual([]);
  expect(passages('Anything.', '"*" (')).toEqual([]);
  expect(passages('', 'word')).toEqual([]);
});
