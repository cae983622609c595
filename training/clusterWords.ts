import { seededRandom, shuffled } from './random.ts';

/** Vectors of one length laid end to end. */
export interface Vectors {
  readonly dimensions: number;
  readonly values: Float32Array;
}

const ROUNDS = 10;

/**
 * Groups of words by their vectors: k-means over directions, seeded.
 * The centres are found on the first `sample` vectors (the most frequent words); then every vector gets its nearest.
 * @returns the group of each vector.
 */
export function clusterWords(
  vectors: Vectors,
  { groups, sample, seed }: { readonly groups: number; readonly sample: number; readonly seed: number },
): Uint16Array {
  const count = vectors.values.length / vectors.dimensions;
  const seen = Math.min(sample, count);
  const starts = shuffled(
    Array.from({ length: seen }, (_, i) => i),
    seededRandom(seed),
  ).slice(0, groups);
  let centres = Float32Array.from(
    starts.flatMap((i) => [...vectors.values.subarray(i * vectors.dimensions, (i + 1) * vectors.dimensions)]),
  );
  for (let round = 0; round < ROUNDS; round++) centres = centresOf(vectors, nearest(vectors, centres, seen), centres);
  return nearest(vectors, centres, count);
}

function nearest({ dimensions, values }: Vectors, centres: Float32Array, count: number): Uint16Array {
  const groups = centres.length / dimensions;
  return Uint16Array.from({ length: count }, (_, word) => {
    let [best, bestScore] = [0, Number.NEGATIVE_INFINITY];
    for (let group = 0; group < groups; group++) {
      let score = 0;
      for (let d = 0; d < dimensions; d++) score += (values[word * dimensions + d] as number) * (centres[group * dimensions + d] as number);
      if (score > bestScore) [best, bestScore] = [group, score];
    }
    return best;
  });
}

/** The direction in which each group's words lie together; an empty group stays where it was. */
function centresOf({ dimensions, values }: Vectors, groupOf: Uint16Array, before: Float32Array): Float32Array<ArrayBuffer> {
  const sums = new Float32Array(before.length);
  groupOf.forEach((group, word) => {
    for (let d = 0; d < dimensions; d++) (sums[group * dimensions + d] as number) += values[word * dimensions + d] as number;
  });
  for (let start = 0; start < sums.length; start += dimensions) {
    const sum = sums.subarray(start, start + dimensions);
    const length = Math.hypot(...sum);
    if (length === 0) sum.set(before.subarray(start, start + dimensions));
    else for (let d = 0; d < dimensions; d++) (sum[d] as number) /= length;
  }
  return sums;
}
