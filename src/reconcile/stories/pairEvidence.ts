/** Two documents by their place, with the logarithm of the odds that they are of one matter. */
export interface PairOdds {
  readonly a: number;
  readonly b: number;
  readonly odds: number;
}

/** Chosen, as the other numbers here and in `sizedGroups`, on topics of ECB+ that the weights had not seen: what a pair says against one matter at most, and what those say that have nothing rare in common. */
const WORST = -3;
/** What a pair says for one matter at most: near copies say no more of others than good reports of one matter do. */
const BEST = 8;
/** Documents with less odds than that are not tried in one group for each other's sake. */
const TRIED_ODDS = -4;

/** What pairs of documents say for their being of one matter: the logarithm of how much likelier they are than any two. */
export class PairEvidence {
  readonly #rows: readonly Map<number, number>[];
  readonly #near: readonly number[][];

  constructor(count: number, pairs: readonly PairOdds[], usualOdds: number) {
    this.#rows = Array.from({ length: count }, () => new Map<number, number>());
    this.#near = Array.from({ length: count }, () => []);
    for (const { a, b, odds } of pairs) {
      const said = Math.min(BEST, odds - usualOdds);
      if (said <= WORST) continue;
      this.#rows[a]?.set(b, said);
      this.#rows[b]?.set(a, said);
      if (odds < TRIED_ODDS) continue;
      this.#near[a]?.push(b);
      this.#near[b]?.push(a);
    }
  }

  /** Documents that could be in one group with this one. */
  near(document: number): readonly number[] {
    return this.#near[document] ?? [];
  }

  /** What all pairs of some with others say. */
  between(some: readonly number[], others: readonly number[]): number {
    let sum = 0;
    for (const one of some) for (const other of others) sum += this.#rows[one]?.get(other) ?? WORST;
    return sum;
  }
}
