import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { originWeights, type Vote } from '../../src/reconcile/quantities/originWeights.ts';
import { weightedMedian } from '../../src/reconcile/quantities/weightedMedian.ts';
import type { Section } from './section.ts';

const FOLDER = 'data/fusion/population';

/** Rival claims of how many live in a town: how often one reading of them is the true number, beside the usual ways. */
export const fusionSection: Section = {
  name: 'fusion',
  about: 'one reading of rival figures: share of exact values',
  needs: [FOLDER],
  run: async (shared) => {
    const votes = rowsOf(shared, 'claims.csv').map(([matter = '', origin = '', value = '']) => ({ matter, origin, value: Number(value) }));
    const truths = new Map(rowsOf(shared, 'truths.csv').map(([matter = '', value = '']) => [matter, Number(value)]));
    const score = (name: string, read: (given: readonly Vote[]) => number): string => {
      const groups = [...Map.groupBy(votes, ({ matter }) => matter)].filter(([matter]) => truths.has(matter));
      const right = groups.filter(([matter, given]) => read(given) === truths.get(matter)).length;
      return `${name.padEnd(58)}${(right / groups.length).toFixed(3)} (${right} of ${groups.length})`;
    };
    const weighed = (weights: ReadonlyMap<string, number>) => (given: readonly Vote[]) =>
      weightedMedian(given.map(({ value, origin }) => ({ value, weight: weights.get(origin) ?? 1 })));
    return [
      score('vote', mostGiven),
      score('mean', (given) => given.reduce((sum, { value }) => sum + value, 0) / given.length),
      score('median', (given) => weightedMedian(given.map(({ value }) => ({ value, weight: 1 })))),
      score('CRH', weighed(originWeights(votes, 0))),
      score('ours: weighted median, shrunk by how little a source said', weighed(originWeights(votes))),
    ];
  },
};

/** The value given most often; of equals the one given first. */
function mostGiven(given: readonly Vote[]): number {
  const counts = new Map<number, number>();
  for (const { value } of given) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? Number.NaN;
}

/** The cells that matter of a table without quotation marks: the first, the source, and the value. */
function rowsOf(shared: string, file: string): readonly (readonly string[])[] {
  const [head = '', ...lines] = readFileSync(join(shared, FOLDER, file), 'utf8')
    .trim()
    .split('\n');
  const names = head.split(',');
  const wanted = ['object', 'source_id', 'value'].map((name) => names.indexOf(name)).filter((index) => index >= 0);
  return lines.map((line) => {
    const cells = line.split(',');
    // A source's name may hold a comma; what follows it is counted from the end.
    return wanted.map((index) => (index === 0 ? cells[0] : cells[cells.length - (names.length - index)]) ?? '');
  });
}
