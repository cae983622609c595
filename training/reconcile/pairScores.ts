/** Precision, recall and their harmonic mean, 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A partition as the cluster of each item; items of the two partitions are the same. */
export type Partition = ReadonlyMap<string, string>;

/** Precision and recall with their harmonic mean. */
export const scoreOf = (precision: number, recall: number): Score => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
});

const pairsIn = (sizes: Iterable<number>): number => [...sizes].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);

const sizesOf = (keys: Iterable<string>): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(keys, (key) => key)].map(([key, all]) => [key, all.length]));

const cellsOf = (gold: Partition, found: Partition): ReadonlyMap<string, number> =>
  sizesOf([...gold].map(([item, cluster]) => `${cluster}\t${found.get(item) ?? item}`));

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Of all pairs in one found cluster, how many are in one gold cluster, and the reverse. */
export function pairwise(gold: Partition, found: Partition): Score {
  const both = pairsIn(cellsOf(gold, found).values());
  const inFound = [...gold.keys()].map((item) => found.get(item) ?? item);
  return scoreOf(ratio(both, pairsIn(sizesOf(inFound).values())), ratio(both, pairsIn(sizesOf(gold.values()).values())));
}

/** B³ (Bagga and Baldwin 1998): the same, from the view of each item. */
export function bCubed(gold: Partition, found: Partition): Score {
  const cells = [...cellsOf(gold, found)];
  const goldSizes = sizesOf(gold.values());
  const foundSizes = sizesOf([...gold.keys()].map((item) => found.get(item) ?? item));
  const mean = (sizes: ReadonlyMap<string, number>, side: 0 | 1): number =>
    cells.reduce((sum, [cell, size]) => sum + size ** 2 / (sizes.get(cell.split('\t')[side] ?? '') ?? 1), 0) / gold.size;
  return scoreOf(mean(foundSizes, 1), mean(goldSizes, 0));
}

/** As printed. */
export const showScore = ({ precision, recall, f1 }: Score): string =>
  `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
