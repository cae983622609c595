import type { TermCounts } from '../../model/termCounts.ts';
import { loudnessAt } from './weighTerms.ts';

/** Which of some documents hold which terms. */
export interface TermHolders {
  /** The terms of document `d` stand from `offsets[d]` to before `offsets[d + 1]`. */
  readonly offsets: Uint32Array;
  /** The terms of all documents, one after the other, by their numbers, in the order of hashes. */
  readonly terms: Uint32Array;
  /** How loud each stands there. */
  readonly loudness: Float64Array;
  /** Where each stands among the holders. */
  readonly places: Uint32Array;
  /** Who holds term `t`, ascending, from `starts[t]` to before `starts[t + 1]`. */
  readonly starts: Uint32Array;
  readonly holders: Uint32Array;
  /** How loud it stands with each of them. */
  readonly held: Float64Array;
}

/** Looks up the terms of documents. */
export function termHolders(documents: readonly TermCounts[]): TermHolders {
  const offsets = new Uint32Array(documents.length + 1);
  for (const [at, { hashes }] of documents.entries()) offsets[at + 1] = (offsets[at] ?? 0) + hashes.length;
  const count = offsets[documents.length] ?? 0;
  const [hashes, loudness] = [new Uint32Array(count), new Float64Array(count)];
  for (const [at, one] of documents.entries()) {
    const from = offsets[at] ?? 0;
    hashes.set(one.hashes, from);
    for (let term = 0; term < one.often.length; term++) loudness[from + term] = loudnessAt(one.often[term] ?? 0);
  }
  const { terms, starts } = numbered(hashes);
  const next = starts.slice();
  const [places, holders, held] = [new Uint32Array(count), new Uint32Array(count), new Float64Array(count)];
  for (let document = 0; document < documents.length; document++) {
    for (let at = offsets[document] ?? 0; at < (offsets[document + 1] ?? 0); at++) {
      const term = terms[at] ?? 0;
      const place = next[term] ?? 0;
      next[term] = place + 1;
      places[at] = place;
      holders[place] = document;
      held[place] = loudness[at] ?? 0;
    }
  }
  return { offsets, terms, loudness, places, starts, holders, held };
}

const SPREAD = 0x9e3779b1;

/** Numbers the different hashes as they are met, with where each would begin were they all sorted by these numbers. */
function numbered(hashes: Uint32Array): { readonly terms: Uint32Array; readonly starts: Uint32Array } {
  // A table with open addresses, half of it empty at least: a slot holds the number of the hash that stands there, plus one.
  const bits = Math.max(4, 33 - Math.clz32(hashes.length));
  const slots = new Uint32Array(2 ** bits);
  const mask = slots.length - 1;
  const terms = new Uint32Array(hashes.length);
  const [known, counts] = [new Uint32Array(hashes.length), new Uint32Array(hashes.length)];
  let count = 0;
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? 0;
    let slot = Math.imul(hash, SPREAD) >>> (32 - bits);
    while (slots[slot] !== 0 && known[(slots[slot] ?? 0) - 1] !== hash) slot = (slot + 1) & mask;
    if (slots[slot] === 0) {
      known[count] = hash;
      count += 1;
      slots[slot] = count;
    }
    const term = (slots[slot] ?? 0) - 1;
    terms[at] = term;
    counts[term] = (counts[term] ?? 0) + 1;
  }
  const starts = new Uint32Array(count + 1);
  for (let term = 0; term < count; term++) starts[term + 1] = (starts[term] ?? 0) + (counts[term] ?? 0);
  return { terms, starts };
}
