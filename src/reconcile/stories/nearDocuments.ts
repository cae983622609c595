import type { Nearness } from './averageLink.ts';
import type { SortedTerms } from './storyTerms.ts';
import { type TermHolders, termHolders } from './termHolders.ts';
import { type WeighedWindow, type Window, weighWindow } from './weighWindow.ts';

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

/** So many windows are gone through at once: what two documents share is looked up once, and weighed for each. */
export const WINDOWS_AT_ONCE = 4;

/**
 * How near documents are to one another: the cosine of their terms, each weighed by its rarity among those of a window, times a
 * Gaussian of the days between them (as in news tracking since Allan 2002). Pairs that share nothing rare are left out.
 */
export function nearDocuments(documents: readonly AboutDay[]): readonly Nearness[] {
  return new NearDocuments(documents).within([{ from: 0, open: 0, to: documents.length }])[0] ?? [];
}

/**
 * The same for several windows. Terms are numbered and looked up once for all of them; what a document has in common with another
 * is summed in the order of hashes, so that the outcome for a window depends on its documents alone.
 */
export class NearDocuments {
  readonly #days: readonly (number | null)[];
  readonly #terms: TermHolders;
  /** Of each document the first that is not too far from it in days. */
  readonly #reach: Uint32Array;

  /** Documents by day. */
  constructor(documents: readonly AboutDay[]) {
    this.#days = documents.map(({ day }) => day);
    this.#terms = termHolders(documents.map(({ about }) => about));
    this.#reach = reachOf(this.#days);
  }

  /** Pairs by their places in the window, by the second of them and then the first, for each of a few windows that begin and end no sooner than the ones before. */
  within(windows: readonly Window[]): readonly (readonly Nearness[])[] {
    const [first, last] = [windows[0], windows.at(-1)];
    if (first === undefined || last === undefined) return [];
    const weighed = windows.map((window) => weighWindow(window, this.#terms));
    const sums = new Float64Array(WINDOWS_AT_ONCE * (last.to - first.from));
    const pairs = windows.map((): Nearness[] => []);
    for (let b = first.open; b < last.to; b++) {
      const reach = Math.max(first.from, this.#reach[b] ?? 0);
      this.#addCommon(b, { reach, from: first.from, weighed, sums });
      for (const [lane, { from, open, to }] of windows.entries()) {
        if (b < open || b >= to) continue;
        const lengths = weighed[lane]?.lengths ?? NOTHING;
        for (let a = Math.max(from, reach); a < b; a++) {
          const sum = sums[WINDOWS_AT_ONCE * (a - first.from) + lane] ?? 0;
          const near = sum / ((lengths[a - from] ?? 1) * (lengths[b - from] ?? 1));
          if (near < NEAR_MIN) continue;
          const dated = near * this.#kernel(a, b);
          if (dated >= NEAR_MIN) pairs[lane]?.push({ a: a - from, b: b - from, near: dated });
        }
      }
      sums.fill(0, WINDOWS_AT_ONCE * (reach - first.from), WINDOWS_AT_ONCE * (b - first.from));
    }
    return pairs;
  }

  /** Adds up for each window what a document has in common with each of those before it that it reaches. */
  #addCommon(b: number, { reach, from, weighed, sums }: Common): void {
    const { offsets, terms, loudness, places, starts, holders, held } = this.#terms;
    const [one = NOTHING, two = NOTHING, three = NOTHING, four = NOTHING] = weighed.map(({ rarities }) => rarities);
    for (let at = offsets[b] ?? 0; at < (offsets[b + 1] ?? 0); at++) {
      const term = terms[at] ?? 0;
      const start = starts[term] ?? 0;
      let place = (places[at] ?? 0) - 1;
      if (place < start || (holders[place] ?? 0) < reach) continue;
      const [inOne, inTwo, inThree, inFour] = [one[term] ?? 0, two[term] ?? 0, three[term] ?? 0, four[term] ?? 0];
      const loud = loudness[at] ?? 0;
      for (; place >= start; place--) {
        const a = holders[place] ?? 0;
        if (a < reach) break;
        const into = WINDOWS_AT_ONCE * (a - from);
        const common = loud * (held[place] ?? 0);
        sums[into] = (sums[into] ?? 0) + common * inOne;
        sums[into + 1] = (sums[into + 1] ?? 0) + common * inTwo;
        sums[into + 2] = (sums[into + 2] ?? 0) + common * inThree;
        sums[into + 3] = (sums[into + 3] ?? 0) + common * inFour;
      }
    }
  }

  #kernel(a: number, b: number): number {
    const [one, other] = [this.#days[a] ?? null, this.#days[b] ?? null];
    return one === null || other === null ? 1 : (KERNEL[Math.abs(one - other)] ?? 0);
  }
}

const NOTHING = new Float64Array();

interface Common {
  /** The first document that is near enough in days. */
  readonly reach: number;
  /** The first document of which there are sums. */
  readonly from: number;
  readonly weighed: readonly WeighedWindow[];
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
