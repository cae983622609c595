import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairSet } from '../../src/reconcile/pairSet.ts';

const pair = fc.tuple(fc.nat(60), fc.nat(60));

test('a set of pairs holds those that were put in, in their order, and no others', () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 2000 }), fc.array(pair), (put, asked) => {
      const set = pairSet();
      for (const [a, b] of put) set.add(a, b);
      const names = new Set(put.map(([a, b]) => `${a} ${b}`));
      for (const [a, b] of [...put, ...asked]) {
        expect(set.has(a, b)).toBe(names.has(`${a} ${b}`));
        expect(set.has(b, a)).toBe(names.has(`${b} ${a}`));
      }
    }),
  );
});

test('a set of pairs grows as far as it must', () => {
  const set = pairSet();
  for (let a = 0; a < 300; a++) for (let b = 0; b < 30; b++) set.add(a, 1000 * b);
  for (let a = 0; a < 300; a++) for (let b = 0; b < 30; b++) expect(set.has(a, 1000 * b)).toBe(true);
  expect(set.has(300, 0)).toBe(false);
  expect(set.has(0, 1)).toBe(false);
});
