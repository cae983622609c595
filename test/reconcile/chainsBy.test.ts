import { expect, test } from 'vitest';
import { chainsBy } from '../../src/reconcile/contentions/chainsBy.ts';

const differByOne = (a: number, b: number): boolean => Math.abs(a - b) === 1;

test('what contradicts through others stands together, and what contradicts nothing is left out', () => {
  expect(chainsBy([1, 9, 2, 3, 7], differByOne)).toEqual([[1, 2, 3]]);
});

test('a chain that contradicts itself twice is one chain', () => {
  expect(chainsBy(['a', 'b', 'c'], (a, b) => a !== b)).toEqual([['a', 'b', 'c']]);
});

test('only what may contradict is compared', () => {
  const compared: string[] = [];
  const chains = chainsBy(
    ['a', 'b', 'c', 'd'],
    (one, other) => {
      compared.push(one + other);
      return true;
    },
    (index) => (index === 0 ? [2] : []),
  );
  expect({ chains, compared }).toEqual({ chains: [['a', 'c']], compared: ['ac'] });
});
