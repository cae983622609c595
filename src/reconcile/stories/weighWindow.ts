import type { TermHolders } from './termHolders.ts';
import type { CommonTerms } from './termParts.ts';
import { loneShare, rarityOf } from './weighTerms.ts';

/** Documents by their places: those before `open` are settled, and two such are not compared. */
export interface Window {
  readonly from: number;
  readonly open: number;
  readonly to: number;
}

/** So many windows are gone through at once: what two documents share is looked up once, and weighed for each. */
export const WINDOWS_AT_ONCE = 4;

/** What terms weigh among the documents of a few windows. Those of one term or document stand side by side, `WINDOWS_AT_ONCE` of them. */
export interface WeighedWindows {
  /** By term, the square of how rare it is in each window; 0 where it does not stand there. */
  readonly rarities: Float64Array;
  /** By document; 1 of one without terms, and no number that means anything of one outside the window. */
  readonly lengths: Float64Array;
  /** By document, how long it would be by its common terms alone. */
  readonly common: Float64Array;
}

/** Weighs the terms of windows by how many of the documents of each hold them. */
export function weighWindows(windows: readonly Window[], holders: TermHolders, common: CommonTerms): WeighedWindows {
  const byCount = windows.map(({ from, to }) =>
    Float64Array.from({ length: to - from + 1 }, (_, count) => (count === 0 ? 0 : rarityOf(count, to - from) ** 2)),
  );
  const rarities = raritiesIn(windows, holders, byCount);
  const lengths = lengthsIn(windows, holders, { rarities, byCount });
  return { rarities, lengths, common: commonIn(windows, common, rarities) };
}

const NOWHERE: Window = { from: 0, open: 0, to: 0 };
const NOTHING = new Float64Array(1);

function raritiesIn(windows: readonly Window[], { starts, holders }: TermHolders, byCount: readonly Float64Array[]): Float64Array {
  const [one = NOWHERE, two = NOWHERE, three = NOWHERE, four = NOWHERE] = windows;
  const [inOne = NOTHING, inTwo = NOTHING, inThree = NOTHING, inFour = NOTHING] = byCount;
  const count = Math.max(0, starts.length - 1);
  const rarities = new Float64Array(WINDOWS_AT_ONCE * count);
  for (let term = 0; term < count; term++) {
    let [ones, twos, threes, fours] = [0, 0, 0, 0];
    for (let place = starts[term] ?? 0; place < (starts[term + 1] ?? 0); place++) {
      const holder = holders[place] ?? 0;
      if (holder >= one.from && holder < one.to) ones++;
      if (holder >= two.from && holder < two.to) twos++;
      if (holder >= three.from && holder < three.to) threes++;
      if (holder >= four.from && holder < four.to) fours++;
    }
    const into = WINDOWS_AT_ONCE * term;
    rarities[into] = inOne[ones] ?? 0;
    rarities[into + 1] = inTwo[twos] ?? 0;
    rarities[into + 2] = inThree[threes] ?? 0;
    rarities[into + 3] = inFour[fours] ?? 0;
  }
  return rarities;
}

interface Rarities {
  readonly rarities: Float64Array;
  readonly byCount: readonly Float64Array[];
}

function lengthsIn(windows: readonly Window[], { offsets, terms, loudness }: TermHolders, { rarities, byCount }: Rarities): Float64Array {
  const lengths = new Float64Array(WINDOWS_AT_ONCE * Math.max(0, offsets.length - 1));
  for (const [lane, { from, to }] of windows.entries()) {
    // No term is rarer than what one document alone holds.
    const rarest = byCount[lane]?.[1] ?? 0;
    const lone = loneShare(to - from);
    for (let own = from; own < to; own++) {
      let sum = 0;
      for (let at = offsets[own] ?? 0; at < (offsets[own + 1] ?? 0); at++) {
        const loud = loudness[at] ?? 0;
        const rarity = rarities[WINDOWS_AT_ONCE * (terms[at] ?? 0) + lane] ?? 0;
        const part = loud * loud * rarity;
        sum += rarity === rarest ? part * lone : part;
      }
      lengths[WINDOWS_AT_ONCE * own + lane] = Math.sqrt(sum) || 1;
    }
  }
  return lengths;
}

function commonIn(windows: readonly Window[], { offsets, terms, loudness, all }: CommonTerms, rarities: Float64Array): Float64Array {
  const common = new Float64Array(WINDOWS_AT_ONCE * Math.max(0, offsets.length - 1));
  for (const [lane, { from, to }] of windows.entries()) {
    for (let own = from; own < to; own++) {
      let sum = 0;
      for (let at = offsets[own] ?? 0; at < (offsets[own + 1] ?? 0); at++)
        sum += (loudness[at] ?? 0) ** 2 * (rarities[WINDOWS_AT_ONCE * (all[terms[at] ?? 0] ?? 0) + lane] ?? 0);
      common[WINDOWS_AT_ONCE * own + lane] = Math.sqrt(sum);
    }
  }
  return common;
}
