import type { TermCounts } from '../../model/termCounts.ts';
import { loudnessOf } from './weighTerms.ts';

/** Which of some documents hold which terms. */
export interface TermHolders {
  /** The terms of document `d` stand from `offsets[d]` to before `offsets[d + 1]`. */
  readonly offsets: Uint32Array;
  /** The terms of all documents, one after the other, by their numbers: those of a document ascending, in the order of hashes. */
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

/** Looks up the terms of documents: all are sorted by hash, which a table of hashes would take several times as long for. */
export function termHolders(documents: readonly TermCounts[]): TermHolders {
  const offsets = new Uint32Array(documents.length + 1);
  for (const [at, { hashes }] of documents.entries()) offsets[at + 1] = (offsets[at] ?? 0) + hashes.length;
  const count = offsets[documents.length] ?? 0;
  const [hashes, documentOf, loudness] = [new Uint32Array(count), new Uint32Array(count), new Float64Array(count)];
  for (const [at, one] of documents.entries()) {
    const from = offsets[at] ?? 0;
    hashes.set(one.hashes, from);
    documentOf.fill(at, from, from + one.hashes.length);
    loudness.set(loudnessOf(one), from);
  }
  const order = inOrderOf(hashes);
  const [terms, places, holders, held] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count), new Float64Array(count)];
  const starts = new Uint32Array(count + 1);
  let term = -1;
  for (let place = 0; place < count; place++) {
    const own = order[place] ?? 0;
    if (place === 0 || hashes[own] !== hashes[order[place - 1] ?? 0]) {
      term += 1;
      starts[term] = place;
    }
    terms[own] = term;
    places[own] = place;
    holders[place] = documentOf[own] ?? 0;
    held[place] = loudness[own] ?? 0;
  }
  starts[term + 1] = count;
  return { offsets, terms, loudness, places, starts: starts.slice(0, term + 2), holders, held };
}

const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;

/** The places of hashes in their order, equal ones as they came: sorted by one digit after the other, the last first. */
function inOrderOf(hashes: Uint32Array): Uint32Array {
  let [keys, order] = [hashes.slice(), Uint32Array.from(hashes.keys())];
  let [sortedKeys, sorted] = [new Uint32Array(hashes.length), new Uint32Array(hashes.length)];
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    const next = startsOf(keys, shift);
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? 0;
      const digit = (key >>> shift) & (DIGITS - 1);
      const into = next[digit] ?? 0;
      sortedKeys[into] = key;
      sorted[into] = order[at] ?? 0;
      next[digit] = into + 1;
    }
    [keys, sortedKeys] = [sortedKeys, keys];
    [order, sorted] = [sorted, order];
  }
  return order;
}

/** Where the keys of each digit begin. */
function startsOf(keys: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(DIGITS + 1);
  for (let at = 0; at < keys.length; at++) {
    const digit = ((keys[at] ?? 0) >>> shift) & (DIGITS - 1);
    starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
  }
  for (let digit = 0; digit < DIGITS; digit++) starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0);
  return starts;
}
