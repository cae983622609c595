import type { Nearness } from './averageLink.ts';
import { type NumberedTerms, numberTerms } from './numberTerms.ts';
import { type StoryTerms, sortedTerms } from './storyTerms.ts';
import { loneShare, loudnessOf, postings, rarityOf } from './weighTerms.ts';

/** A document as stories compare it: what it is about, and the day it was published, counted from 1970; null where unknown. */
export interface AboutDay {
  readonly terms: StoryTerms;
  readonly day: number | null;
}

/** Documents by their places: those before `open` are settled, and two such are not compared. */
export interface Window {
  readonly from: number;
  readonly open: number;
  readonly to: number;
}

/** Days apart at which two documents alike in words are held to be 0.6 as near. */
const KERNEL_DAYS = 4;
/** Documents further apart than this are of two stories: not even the same words would be near enough to be joined. */
export const REACH_DAYS = 2 * KERNEL_DAYS;
/** By days apart. */
const KERNEL = Float64Array.from({ length: REACH_DAYS + 1 }, (_, days) => Math.exp(-(days ** 2) / (2 * KERNEL_DAYS ** 2)));
/** Less is noise, and keeping it costs memory. */
const NEAR_MIN = 0.02;

/**
 * How near documents are to one another: the cosine of their terms, each weighed by its rarity among those of a window, times a
 * Gaussian of the days between them (as in news tracking since Allan 2002). Pairs that share nothing rare are left out.
 */
export function nearDocuments(documents: readonly AboutDay[]): readonly Nearness[] {
  return new NearDocuments(documents).within({ from: 0, open: 0, to: documents.length });
}

/**
 * The same for one window after the other, each of which begins and ends no sooner than the one before. Terms are numbered and
 * looked up once for all of them; what a document has in common with another is summed in the order of hashes, so that the
 * outcome for a window depends on its documents alone.
 */
export class NearDocuments {
  readonly #days: readonly (number | null)[];
  readonly #terms: NumberedTerms['numbered'];
  readonly #loudness: readonly Float64Array[];
  readonly #holders: Uint32Array;
  /** How loud each of the holders holds it. */
  readonly #held: Float64Array;
  /** Of each term, the place of its first holder in the window. */
  readonly #firsts: Uint32Array;
  /** How many in the window hold each term. */
  readonly #counts: Uint32Array;
  #from = 0;
  #to = 0;

  /** Documents by day. */
  constructor(documents: readonly AboutDay[]) {
    const sorted = documents.map(({ terms }) => sortedTerms(terms, 'about'));
    const { numbered, termCount } = numberTerms(sorted);
    this.#days = documents.map(({ day }) => day);
    this.#terms = numbered;
    this.#loudness = sorted.map(loudnessOf);
    const { starts, holders, weights } = postings({
      vectors: numbered.map((terms, at) => ({ terms, weights: this.#loudness[at] ?? new Float64Array() })),
      termCount,
    });
    this.#holders = holders;
    this.#held = weights;
    this.#firsts = starts.slice(0, termCount);
    this.#counts = new Uint32Array(termCount);
  }

  /** Pairs by their places in the window, by the second of them and then the first. */
  within({ from, open, to }: Window): readonly Nearness[] {
    this.#slideTo(from, to);
    const rarities = Float64Array.from({ length: to - from + 1 }, (_, count) => rarityOf(count, to - from) ** 2);
    const lengths = this.#lengths(rarities);
    const sums = new Float64Array(to - from);
    const pairs: Nearness[] = [];
    for (let b = open; b < to; b++) {
      this.#addCommon(b, rarities, sums);
      for (let a = from; a < b; a++) {
        const near = (sums[a - from] ?? 0) / ((lengths[a - from] ?? 1) * (lengths[b - from] ?? 1));
        if (near < NEAR_MIN) continue;
        const dated = near * this.#kernel(a, b);
        if (dated >= NEAR_MIN) pairs.push({ a: a - from, b: b - from, near: dated });
      }
      sums.fill(0, 0, b - from);
    }
    return pairs;
  }

  #slideTo(from: number, to: number): void {
    for (; this.#to < to; this.#to++) for (const term of this.#terms[this.#to] ?? []) this.#counts[term] = (this.#counts[term] ?? 0) + 1;
    for (; this.#from < from; this.#from++) {
      for (const term of this.#terms[this.#from] ?? []) {
        this.#counts[term] = (this.#counts[term] ?? 0) - 1;
        // Holders come in the order of documents, so the one that leaves is the first.
        this.#firsts[term] = (this.#firsts[term] ?? 0) + 1;
      }
    }
  }

  /** Of each document in the window; 1 of one without terms. */
  #lengths(rarities: Float64Array): Float64Array {
    const lone = loneShare(this.#to - this.#from);
    return Float64Array.from({ length: this.#to - this.#from }, (_, at) => {
      const [terms, loudness] = [this.#terms[this.#from + at], this.#loudness[this.#from + at]];
      if (terms === undefined || loudness === undefined) return 1;
      let sum = 0;
      for (let place = 0; place < terms.length; place++) {
        const count = this.#counts[terms[place] ?? 0] ?? 0;
        const loud = loudness[place] ?? 0;
        sum += loud * loud * (rarities[count] ?? 0) * (count > 1 ? 1 : lone);
      }
      return Math.sqrt(sum) || 1;
    });
  }

  /** Adds up what a document has in common with each of those before it. */
  #addCommon(b: number, rarities: Float64Array, sums: Float64Array): void {
    const [terms, loudness, holders, held, from] = [this.#terms[b], this.#loudness[b], this.#holders, this.#held, this.#from];
    if (terms === undefined || loudness === undefined) return;
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] ?? 0;
      const rarity = rarities[this.#counts[term] ?? 0] ?? 0;
      const loud = loudness[at] ?? 0;
      for (let place = this.#firsts[term] ?? 0; (holders[place] ?? b) < b; place++) {
        const a = (holders[place] ?? 0) - from;
        sums[a] = (sums[a] ?? 0) + loud * (held[place] ?? 0) * rarity;
      }
    }
  }

  #kernel(a: number, b: number): number {
    const [one, other] = [this.#days[a] ?? null, this.#days[b] ?? null];
    return one === null || other === null ? 1 : (KERNEL[Math.abs(one - other)] ?? 0);
  }
}
