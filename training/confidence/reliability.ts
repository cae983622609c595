/** A finding's chance as it was told, and whether it was right. */
export interface Told {
  readonly chance: number;
  readonly right: boolean;
}

/** Findings whose chances lie in one tenth. */
export interface Bin {
  readonly from: number;
  readonly count: number;
  readonly meanChance: number;
  readonly shareRight: number;
}

const BINS = 10;

/** The findings by tenths of their chance; empty tenths are left out. */
export function reliability(told: readonly Told[]): readonly Bin[] {
  const groups = Map.groupBy(told, ({ chance }) => Math.min(BINS - 1, Math.floor(chance * BINS)));
  return [...groups]
    .toSorted(([a], [b]) => a - b)
    .map(([bin, some]) => ({
      from: bin / BINS,
      count: some.length,
      meanChance: some.reduce((sum, { chance }) => sum + chance, 0) / some.length,
      shareRight: some.filter(({ right }) => right).length / some.length,
    }));
}

/** Expected calibration error: how far chance and share right lie apart, on average over the findings. */
export const calibrationError = (bins: readonly Bin[]): number => {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce((sum, { count, meanChance, shareRight }) => sum + (count / all) * Math.abs(meanChance - shareRight), 0);
};

/** How far the chances were from what was so, in nats a finding: the penalty with the least is taken. */
export const surprise = (told: readonly Told[]): number =>
  told.reduce((sum, { chance, right }) => sum - Math.log(Math.max(1e-6, right ? chance : 1 - chance)), 0) / told.length;

/** How well the chances tell right from wrong: the chance that a right finding is trusted more than a wrong one. */
export function ranking(told: readonly Told[]): number {
  const right = told.filter((one) => one.right);
  const wrong = told.filter((one) => !one.right);
  const wins = right.reduce(
    (sum, a) => sum + wrong.reduce((inner, b) => inner + (a.chance > b.chance ? 1 : a.chance === b.chance ? 0.5 : 0), 0),
    0,
  );
  return wins / (right.length * wrong.length);
}
