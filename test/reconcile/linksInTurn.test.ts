import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linksInTurn } from '../../src/reconcile/linksInTurn.ts';
import { columnsOf } from './columnsOf.ts';

const TELLINGS = 12;
const pair = fc
  .tuple(fc.nat(TELLINGS - 1), fc.nat(TELLINGS - 1), fc.constantFrom(0.25, 2.75, 2.7500000000000004, 3, 9))
  .filter(([a, b]) => a < b);

test('links are taken by weight, the highest first, and then in reading order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(pair, { selector: ([a, b]) => `${a} ${b}`, maxLength: 60 }), (links) => {
      const sorted = links.toSorted(([a, b, weight], [c, d, other]) => other - weight || a - c || b - d);
      expect([...linksInTurn(columnsOf(links), TELLINGS)].map((at) => links[at])).toEqual(sorted);
    }),
  );
});
