import { describe, expect, test } from 'vitest';
import type { QuantityPair } from '../../src/model/quantity.ts';
import { daysApart, reasonsToDiffer } from '../../web/src/ledger/reasonsToDiffer.ts';

const SIZES: Readonly<Record<string, number>> = { a: 70_000, b: 94_000, c: 100_000, d: 120_000 };
const sizeOf = (id: string): number => SIZES[id] ?? 0;
const pair = (a: string, b: string, relation: QuantityPair['relation'], why: string): QuantityPair => ({ a, b, relation, why });
const APART = 'the numbers exclude each other: ';

describe('why figures differ', () => {
  test('pairs of one reason are one group, and the numbers farthest apart lead it', () => {
    const [first, ...others] = reasonsToDiffer(
      [
        pair('a', 'b', 'conflict', `${APART}the mayor and the harbour master differ`),
        pair('a', 'd', 'conflict', `${APART}the mayor and the pilot differ`),
      ],
      sizeOf,
    );
    expect(first).toMatchObject({ relation: 'conflict', words: 'the numbers exclude each other' });
    expect(first?.pairs.map(({ b }) => b)).toEqual(['d', 'b']);
    expect(others).toEqual([]);
  });

  test('days between figures are one reason however many lie between', () => {
    const found = reasonsToDiffer(
      [pair('a', 'b', 'outdated_by', '9 days lie between them'), pair('b', 'c', 'outdated_by', '40 days lie between them')],
      sizeOf,
    );
    expect(found.map(({ words, pairs }) => [words, pairs.length])).toEqual([['more than a week lies between them', 2]]);
    expect(found[0]?.pairs.map(daysApart)).toEqual([9, 40]);
  });

  test('different reasons stay apart, contradictions first and what agrees last', () => {
    const found = reasonsToDiffer(
      [
        pair('a', 'b', 'equal', 'the same number of the same thing'),
        pair('a', 'c', 'different_scope', 'neither says where'),
        pair('b', 'c', 'different_scope', 'one counts ground forces alone'),
        pair('b', 'd', 'different_scope', 'one counts ground forces alone'),
        pair('c', 'd', 'conflict', 'the harbour master denies the figure that the pilot gives'),
        pair('a', 'd', 'conflict', 'the mayor denies the figure that the pilot gives'),
        pair('d', 'c', 'outdated_by', 'the mayor gives another figure later'),
      ],
      sizeOf,
    );
    expect(found.map(({ words, pairs }) => `${pairs.length} ${words}`)).toEqual([
      '2 one denies the figure that the other gives',
      '2 one counts ground forces alone',
      '1 neither says where',
      '1 the same voice gives another figure later',
      '1 the same number of the same thing',
    ]);
  });

  test('no pair is dropped', () => {
    const pairs = ['a', 'b', 'c', 'd'].flatMap((a, at, all) =>
      all
        .slice(at + 1)
        .map((b) =>
          pair(
            a,
            b,
            at % 2 === 0 ? 'conflict' : 'refines',
            at % 2 === 0 ? `${APART}${a} and ${b} differ` : 'its bounds lie within the other’s',
          ),
        ),
    );
    const told = reasonsToDiffer(pairs, sizeOf).flatMap(({ pairs: grouped }) => grouped);
    expect(told.toSorted((x, y) => `${x.a}${x.b}`.localeCompare(`${y.a}${y.b}`, 'en'))).toEqual(pairs);
  });
});
