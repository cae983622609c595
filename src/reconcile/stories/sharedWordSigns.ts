import type { Nearness } from './averageLink.ts';
import type { SortedTerms } from './storyTerms.ts';
import { weighTerms } from './weighTerms.ts';

/** Added to sums, their squares and the greatest part, so that their logarithms have an end. */
const SQUARES_FLOOR = 1e-5;
const SUM_FLOOR = 1e-4;
const GREATEST_FLOOR = 0.003;

/**
 * For each pair how far its nearness hangs on few words (the logarithm of the sum of squared parts over the squared sum), how many
 * words it shares, and how much the one that tells most gives. Pairs come by their second document.
 */
export function sharedWordSigns(words: readonly SortedTerms[], pairs: readonly Nearness[]): readonly (readonly number[])[] {
  const { vectors, termCount } = weighTerms(words);
  const held = new Float64Array(termCount);
  let holder = -1;
  return pairs.map(({ a, b }) => {
    if (b !== holder) {
      for (const term of vectors[holder]?.terms ?? []) held[term] = 0;
      for (const [place, term] of (vectors[b]?.terms ?? []).entries()) held[term] = vectors[b]?.weights[place] ?? 0;
      holder = b;
    }
    const { terms = [], weights = [] } = vectors[a] ?? {};
    let [count, sum, squares, greatest] = [0, 0, 0, 0];
    for (let place = 0; place < terms.length; place++) {
      const part = (held[terms[place] ?? 0] ?? 0) * (weights[place] ?? 0);
      if (part === 0) continue;
      count += 1;
      sum += part;
      squares += part * part;
      greatest = Math.max(greatest, part);
    }
    return [Math.log((squares + SQUARES_FLOOR) / (sum * sum + SUM_FLOOR)), Math.log1p(count), Math.log(greatest + GREATEST_FLOOR)];
  });
}
