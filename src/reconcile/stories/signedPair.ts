/**
 * What two documents have in common, as numbers that speak for one matter: by kind of term the logarithm of their cosine, and
 * of how many times what is usual for the two it is; then both of their nearness by single words of middling and of the greatest
 * rarity, by BM25 of what they are about, of openings, names and letters, by titles, and by words, and words beside one another, that
 * are rare around them; how the words they share part their nearness; and whether
 * they name one day of the week.
 */
export type PairSigns = readonly number[];

/** Two undated documents by their place in the list, with what they have in common. */
export interface SignedPair {
  readonly a: number;
  readonly b: number;
  readonly signs: PairSigns;
}
