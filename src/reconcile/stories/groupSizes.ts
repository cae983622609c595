/** A size seen tells of its neighbours too: by a Gaussian of so much in the logarithm of the size. */
const SPREAD = 0.35;
/** As good as so many groups whose sizes fall off geometrically are added, so that few groups tell little. */
const UNSEEN = 5;

/**
 * The logarithm of how likely a group has each size, learnt from the sizes of the groups at hand and smoothed; by size, from 1 to
 * somewhat over twice the largest. Any size may be the usual one, which partitions by a Dirichlet process could not tell
 * (microclustering: Zanella, Betancourt, Wallach, Miller, Zaidi and Steorts 2016).
 */
export function groupSizes(sizes: readonly number[]): Float64Array {
  const longest = 2 * Math.max(...sizes) + 4;
  const seen = new Float64Array(longest + 1);
  for (const [size, { length }] of Map.groupBy(sizes, (one) => one)) {
    const shares = seen.map((_, at) => (at === 0 ? 0 : Math.exp(-0.5 * (Math.log(at / size) / SPREAD) ** 2)));
    const all = shares.reduce((sum, share) => sum + share, 0);
    for (const [at, share] of shares.entries()) seen[at] = (seen[at] ?? 0) + (length * share) / all;
  }
  const alone = sizes.length / sizes.reduce((sum, size) => sum + size, 0);
  return seen.map((often, size) => Math.log((often + UNSEEN * alone * (1 - alone) ** (size - 1)) / (sizes.length + UNSEEN)));
}
