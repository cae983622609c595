import type { Sketch } from '../model/sketch.ts';

/** What two texts have in common: the shared part of the shorter and of the longer, 0 to 1, and on how many shingles that rests. */
export interface Overlap {
  readonly ofShorter: number;
  readonly ofLonger: number;
  readonly sample: number;
  /** The hashes in common, and how many shingles of the shorter text each stands for. */
  readonly shared: readonly number[];
  readonly scale: number;
}

/**
 * Estimates what two texts share. Below the smaller of the two sketches' last hashes both are known whole, so the
 * shares there are a fair sample of the shares at large; for short texts they are exact.
 */
export function overlapOf(a: Pick<Sketch, 'count' | 'hashes'>, b: Pick<Sketch, 'count' | 'hashes'>): Overlap {
  const limit = Math.min(horizon(a), horizon(b));
  const known = new Set(a.hashes.filter((hash) => hash <= limit));
  const others = b.hashes.filter((hash) => hash <= limit);
  const shared = others.filter((hash) => known.has(hash));
  const [shorter, longer] = [Math.min(known.size, others.length), Math.max(known.size, others.length)];
  if (shorter === 0) return { ofShorter: 0, ofLonger: 0, sample: 0, shared, scale: 1 };
  const scale = Math.min(a.count, b.count) / shorter;
  return { ofShorter: shared.length / shorter, ofLonger: shared.length / longer, sample: shorter, shared, scale: Math.max(1, scale) };
}

/** Up to where all hashes of a text are known. */
const horizon = ({ count, hashes }: Pick<Sketch, 'count' | 'hashes'>): number => (count > hashes.length ? (hashes.at(-1) ?? 0) : Infinity);
