import type { TermHolders } from './termHolders.ts';
import { loneShare, rarityOf } from './weighTerms.ts';

/** Documents by their places: those before `open` are settled, and two such are not compared. */
export interface Window {
  readonly from: number;
  readonly open: number;
  readonly to: number;
}

/** What terms weigh among the documents of a window. */
export interface WeighedWindow {
  /** By term, the square of how rare it is there. */
  readonly rarities: Float64Array;
  /** Of each of its documents; 1 of one without terms. */
  readonly lengths: Float64Array;
}

/** Weighs the terms of a window by how many of its documents hold each. */
export function weighWindow({ from, to }: Window, { offsets, terms, loudness, starts }: TermHolders): WeighedWindow {
  const counts = new Uint32Array(starts.length);
  for (let at = offsets[from] ?? 0; at < (offsets[to] ?? 0); at++) {
    const term = terms[at] ?? 0;
    counts[term] = (counts[term] ?? 0) + 1;
  }
  const byCount = Float64Array.from({ length: to - from + 1 }, (_, count) => (count === 0 ? 0 : rarityOf(count, to - from) ** 2));
  const rarities = new Float64Array(counts.length);
  for (let term = 0; term < counts.length; term++) rarities[term] = byCount[counts[term] ?? 0] ?? 0;
  const lone = loneShare(to - from);
  const lengths = new Float64Array(to - from);
  for (let own = from; own < to; own++) {
    let sum = 0;
    for (let at = offsets[own] ?? 0; at < (offsets[own + 1] ?? 0); at++) {
      const term = terms[at] ?? 0;
      const loud = loudness[at] ?? 0;
      sum += loud * loud * (rarities[term] ?? 0) * ((counts[term] ?? 0) > 1 ? 1 : lone);
    }
    lengths[own - from] = Math.sqrt(sum) || 1;
  }
  return { rarities, lengths };
}
