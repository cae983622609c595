import type { Document } from '../model/document.ts';

/** What the shingles that stand in several documents show. */
interface RepeatedHashes {
  /** By outlet, what it prints day after day: footers, notices, standing background. */
  readonly boilerplate: ReadonlyMap<string, ReadonlySet<number>>;
  /** For each document's index, the indices of earlier ones worth comparing, ascending. */
  readonly neighbours: ReadonlyMap<number, readonly number[]>;
}

interface Hashed extends Pick<Document, 'source' | 'published'> {
  readonly sketch: { readonly hashes: readonly number[] };
}

/** An outlet reprints its own news for a day or two; what it prints on more days is no news. */
export const NEWS_DAYS = 3;
/** A passage that stands in more documents than this finds its origin by the first of them. */
export const POSTINGS_MAX = 64;
/** Fewer common hashes than this cannot make a copy. */
export const COMMON_MIN = 4;
/** Indices fit below this, so that a hash and an index pack into one exact number. */
const INDEX_LIMIT = 2 ** 21;

/** Finds boilerplate and neighbours in one pass over the sorted hashes: no document is compared with all others. */
export function repeatedHashes(ordered: readonly Hashed[]): RepeatedHashes {
  const boilerplate = new Map<string, Set<number>>();
  const common = new Map<number, number>();
  for (const { hash, indices } of runsOf(ordered)) {
    const standing = standingOutlets(indices, ordered);
    for (const outlet of standing) boilerplate.set(outlet, (boilerplate.get(outlet) ?? new Set()).add(hash));
    countPairs(
      indices.filter((index) => !standing.has(ordered[index]?.source ?? '')),
      common,
    );
  }
  const pairs = [...common]
    .filter(([, count]) => count >= COMMON_MIN)
    .map(([pair]) => pair)
    .sort((a, b) => a - b);
  const grouped = Map.groupBy(pairs, (pair) => Math.floor(pair / INDEX_LIMIT));
  return { boilerplate, neighbours: new Map([...grouped].map(([index, keys]) => [index, keys.map((key) => key % INDEX_LIMIT)])) };
}

/** The hashes that stand in two documents or more, each with the documents' indices, ascending. */
function* runsOf(ordered: readonly Hashed[]): Generator<{ readonly hash: number; readonly indices: readonly number[] }> {
  const packed = Float64Array.from(ordered.flatMap(({ sketch }, index) => sketch.hashes.map((hash) => hash * INDEX_LIMIT + index))).sort();
  for (let at = 0; at < packed.length; ) {
    const hash = Math.floor((packed[at] ?? 0) / INDEX_LIMIT);
    let end = at + 1;
    while (end < packed.length && Math.floor((packed[end] ?? 0) / INDEX_LIMIT) === hash) end++;
    if (end - at > 1) yield { hash, indices: [...packed.subarray(at, end)].map((key) => key % INDEX_LIMIT) };
    at = end;
  }
}

function standingOutlets(indices: readonly number[], ordered: readonly Hashed[]): ReadonlySet<string> {
  if (indices.length <= NEWS_DAYS) return NOBODY;
  const days = Map.groupBy(indices, (index) => ordered[index]?.source ?? '');
  return new Set(
    [...days]
      .filter(([, all]) => new Set(all.map((index) => ordered[index]?.published?.slice(0, 10))).size > NEWS_DAYS)
      .map(([outlet]) => outlet),
  );
}

const NOBODY: ReadonlySet<string> = new Set<string>();

/** Adds one to each pair of which the earlier is among the first, keyed by the later index and then the earlier. */
function countPairs(indices: readonly number[], common: Map<number, number>): void {
  for (const [i, later] of indices.entries()) {
    for (const earlier of indices.slice(0, Math.min(i, POSTINGS_MAX))) {
      const key = later * INDEX_LIMIT + earlier;
      common.set(key, (common.get(key) ?? 0) + 1);
    }
  }
}
