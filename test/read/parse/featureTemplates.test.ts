import { expect, test } from 'vitest';
import { compileTemplates, writeFeatures } from '../../../src/read/parse/featureTemplates.ts';

test('small numbers in many rows and places give features of their own', () => {
  const rows = Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? 'a' : 'a b'));
  // Rows that read alike are still features of their own.
  const templates = compileTemplates(rows, ['a', 'b']);
  const seen = new Set<number>();
  const out = new Int32Array(rows.length);
  for (let a = 0; a < 120; a++) {
    writeFeatures(templates, Int32Array.of(a, 120 - a), out);
    for (const feature of out) seen.add(feature);
  }
  expect(seen.size).toBe(60 * 120);
});

test('the order of the parts matters', () => {
  const templates = compileTemplates(['a b'], ['a', 'b']);
  const features = [Int32Array.of(3, 5), Int32Array.of(5, 3)].map((atoms) => {
    const out = new Int32Array(1);
    writeFeatures(templates, atoms, out);
    return out[0];
  });
  expect(new Set(features).size).toBe(2);
});

test('an atom that does not exist is refused by name', () => {
  expect(() => compileTemplates(['a c'], ['a', 'b'])).toThrow(/Unknown atom "c".*Known: a, b/);
});
