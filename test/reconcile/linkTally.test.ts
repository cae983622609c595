import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkTally } from '../../src/reconcile/linkTally.ts';
import { columnsOf } from './columnsOf.ts';

const TELLINGS = 9;
const telling = fc.nat(TELLINGS - 1);
const pair = fc.tuple(telling, telling).filter(([a, b]) => a < b);

test('the links between two clusters are as many as a count of all pairs finds', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(pair, { selector: ([a, b]) => `${a} ${b}` }),
      fc.array(fc.nat(3), { minLength: TELLINGS, maxLength: TELLINGS }),
      (linked, clusterOf) => {
        const tally = linkTally(TELLINGS, columnsOf(linked.map(([a, b]) => [a, b, 1])));
        const members = (cluster: number): readonly number[] => [...clusterOf.keys()].filter((at) => clusterOf[at] === cluster);
        const counted = (one: number, other: number): number =>
          linked.filter(([x, y]) => [`${clusterOf[x]} ${clusterOf[y]}`, `${clusterOf[y]} ${clusterOf[x]}`].includes(`${one} ${other}`))
            .length;
        for (const one of new Set(clusterOf)) {
          for (const other of new Set(clusterOf)) {
            if (one === other) continue;
            expect(tally.between(members(one), other, Int32Array.from(clusterOf), Infinity)).toBe(counted(one, other));
          }
        }
      },
    ),
  );
});
