import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkTally } from '../../src/reconcile/linkTally.ts';

const TELLINGS = 9;
const telling = fc.nat(TELLINGS - 1);
const pair = fc.tuple(telling, telling).filter(([a, b]) => a < b);

test('while clusters grow, the links between two are as many as a count of all pairs finds', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(pair, { selector: ([a, b]) => `${a} ${b}` }),
      fc.array(fc.tuple(telling, telling), { maxLength: TELLINGS }),
      (linked, merges) => {
        const tally = linkTally(linked.map(([a, b]) => ({ a, b, score: 1 })));
        const clusterOf = Array.from({ length: TELLINGS }, (_, at) => at);
        for (const [a, b] of merges) {
          const [kept, gone] = [clusterOf[a] ?? a, clusterOf[b] ?? b];
          if (kept === gone) continue;
          tally.merge(kept, gone);
          for (const [at, cluster] of clusterOf.entries()) if (cluster === gone) clusterOf[at] = kept;
          const counted = (one: number, other: number): number =>
            linked.filter(([x, y]) => [`${clusterOf[x]} ${clusterOf[y]}`, `${clusterOf[y]} ${clusterOf[x]}`].includes(`${one} ${other}`))
              .length;
          for (const one of new Set(clusterOf))
            for (const other of new Set(clusterOf)) if (one !== other) expect(tally.between(one, other)).toBe(counted(one, other));
        }
      },
    ),
  );
});
