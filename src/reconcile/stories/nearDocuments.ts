import type { Nearness } from './averageLink.ts';
import type { SortedTerms } from './storyTerms.ts';
import { type TermHolders, termHolders } from './termHolders.ts';
import { type TermParts, termParts } from './termParts.ts';
import { type WeighedWindows, WINDOWS_AT_ONCE, type Window, weighWindows } from './weighWindow.ts';

/** A document as stories compare it: what it is about, and the day it was published, counted from 1970; null where unknown. */
export interface AboutDay {
  readonly about: SortedTerms;
  readonly day: number | null;
}

/** Days apart at which two documents alike in words are held to be 0.6 as near. */
const KERNEL_DAYS = 4;
/** Documents further apart than this are of two stories: not even the same words would be near enough to be joined. */
export const REACH_DAYS = 2 * KERNEL_DAYS;
/** By days apart. */
const KERNEL = Float64Array.from({ length: REACH_DAYS + 1 }, (_, days) => Math.exp(-(days ** 2) / (2 * KERNEL_DAYS ** 2)));
/** Less is noise, and keeping it costs memory. */
const NEAR_MIN = 0.02;
/** What is known to be no more than this is less; the bound itself is reckoned with rounding. */
const BOUND = NEAR_MIN * (1 - 1e-9);

/**
 * How near documents are to one another: the cosine of their terms, each weighed by its rarity among those of a window, times a
 * Gaussian of the days between them (as in news tracking since Allan 2002). Pairs that share nothing rare are left out.
 */
export function nearDocuments(documents: readonly AboutDay[]): readonly Nearness[] {
  return new NearDocuments(documents).within([{ from: 0, open: 0, to: documents.length }])[0] ?? [];
}

/**
 * The same for several windows. Terms are numbered and looked up once for all of them. What two documents have in common of terms
 * that few hold is summed first; of what many hold they have no more than the product of how much that is of each (Cauchy and
 * Schwarz), and it is summed where that could make them near: of one pair in ten. The outcome for a window depends on its documents
 * alone, since sums are exact, in whatever order.
 */
export class NearDocuments {
  readonly #days: readonly (number | null)[];
  readonly #terms: TermHolders;
  readonly #parts: TermParts;
  /** Of each document the first that is not too far from it in days. */
  readonly #reach: Uint32Array;
  /** By common term, how loud it is in the document that is compared with others, weighed in each window. */
  readonly #weights: Float64Array;

  /** Documents by day. */
  constructor(documents: readonly AboutDay[]) {
    this.#days = documents.map(({ day }) => day);
    this.#terms = termHolders(documents.map(({ about }) => about));
    this.#parts = termParts(this.#terms);
    this.#reach = reachOf(this.#days);
    this.#weights = new Float64Array(WINDOWS_AT_ONCE * this.#parts.common.all.length);
  }

  /** Pairs by their places in the window, by the second of them and then the first, for each of a few windows that begin and end no sooner than the ones before. */
  within(windows: readonly Window[]): readonly (readonly Nearness[])[] {
    const [first, last] = [windows[0], windows.at(-1)];
    if (first === undefined || last === undefined) return [];
    const weighed = weighWindows(windows, this.#terms, this.#parts.common);
    const { lengths, common } = weighed;
    const sums = new Float64Array(WINDOWS_AT_ONCE * last.to);
    const pairs = windows.map((): Nearness[] => []);
    for (let b = first.open; b < last.to; b++) {
      const reach = Math.max(first.from, this.#reach[b] ?? 0);
      this.#addRare(b, { reach, weighed, sums });
      this.#weighCommon(b, weighed);
      for (const [lane, { from, open, to }] of windows.entries()) {
        if (b < open || b >= to) continue;
        const ofB = WINDOWS_AT_ONCE * b + lane;
        for (let a = Math.max(from, reach); a < b; a++) {
          const ofA = WINDOWS_AT_ONCE * a + lane;
          const length = (lengths[ofA] ?? 1) * (lengths[ofB] ?? 1);
          const rare = sums[ofA] ?? 0;
          const most = rare + (common[ofA] ?? 0) * (common[ofB] ?? 0);
          if (most < BOUND * length || most * this.#kernel(a, b) < BOUND * length) continue;
          const near = ((rare + this.#commonOf(a, lane)) / length) * this.#kernel(a, b);
          if (near >= NEAR_MIN) pairs[lane]?.push({ a: a - from, b: b - from, near });
        }
      }
      sums.fill(0, WINDOWS_AT_ONCE * reach, WINDOWS_AT_ONCE * b);
    }
    return pairs;
  }

  /** Adds up for each window what a document has in common with each of those before it that it reaches, of terms that few hold. */
  #addRare(b: number, { reach, weighed: { rarities }, sums }: Rare): void {
    const { terms, loudness, places, starts, holders, held } = this.#terms;
    const { rare } = this.#parts;
    for (let part = rare.offsets[b] ?? 0; part < (rare.offsets[b + 1] ?? 0); part++) {
      const at = rare.places[part] ?? 0;
      const term = terms[at] ?? 0;
      const start = starts[term] ?? 0;
      const weight = WINDOWS_AT_ONCE * term;
      const loud = loudness[at] ?? 0;
      const [one, two] = [loud * (rarities[weight] ?? 0), loud * (rarities[weight + 1] ?? 0)];
      const [three, four] = [loud * (rarities[weight + 2] ?? 0), loud * (rarities[weight + 3] ?? 0)];
      for (let place = (places[at] ?? 0) - 1; place >= start; place--) {
        const a = holders[place] ?? 0;
        if (a < reach) break;
        const into = WINDOWS_AT_ONCE * a;
        const other = held[place] ?? 0;
        sums[into] = (sums[into] ?? 0) + exactly(other * one);
        sums[into + 1] = (sums[into + 1] ?? 0) + exactly(other * two);
        sums[into + 2] = (sums[into + 2] ?? 0) + exactly(other * three);
        sums[into + 3] = (sums[into + 3] ?? 0) + exactly(other * four);
      }
    }
  }

  #weighCommon(b: number, { rarities }: WeighedWindows): void {
    const { offsets, terms, loudness, all } = this.#parts.common;
    this.#weights.fill(0);
    for (let at = offsets[b] ?? 0; at < (offsets[b + 1] ?? 0); at++) {
      const [term, loud] = [terms[at] ?? 0, loudness[at] ?? 0];
      for (let lane = 0; lane < WINDOWS_AT_ONCE; lane++)
        this.#weights[WINDOWS_AT_ONCE * term + lane] = loud * (rarities[WINDOWS_AT_ONCE * (all[term] ?? 0) + lane] ?? 0);
    }
  }

  /** What a document has in common in a window with the one that is compared, of terms that many hold. */
  #commonOf(a: number, lane: number): number {
    const { offsets, terms, loudness } = this.#parts.common;
    const weights = this.#weights;
    let sum = 0;
    for (let at = offsets[a] ?? 0; at < (offsets[a + 1] ?? 0); at++)
      sum += exactly((loudness[at] ?? 0) * (weights[WINDOWS_AT_ONCE * (terms[at] ?? 0) + lane] ?? 0));
    return sum;
  }

  #kernel(a: number, b: number): number {
    const [one, other] = [this.#days[a] ?? null, this.#days[b] ?? null];
    return one === null || other === null ? 1 : (KERNEL[Math.abs(one - other)] ?? 0);
  }
}

/** A number of this size has steps of 2 to the power of -28, and what is added to it and taken off again is rounded to these. */
const COARSE = 1.5 * 2 ** 24;

/** A weight below 16 million, rounded so that hundreds of them are summed without any rounding. */
const exactly = (weight: number): number => weight + COARSE - COARSE;

interface Rare {
  /** The first document that is near enough in days. */
  readonly reach: number;
  readonly weighed: WeighedWindows;
  readonly sums: Float64Array;
}

/** Of each document the first that is not too far from it in days; where days are unknown, the first of all. */
function reachOf(days: readonly (number | null)[]): Uint32Array {
  const reach = new Uint32Array(days.length);
  if (days.includes(null)) return reach;
  let first = 0;
  for (const [at, day] of days.entries()) {
    while ((day ?? 0) - (days[first] ?? 0) > REACH_DAYS) first++;
    reach[at] = first;
  }
  return reach;
}
