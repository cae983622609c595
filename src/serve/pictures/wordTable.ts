/** Words told once in an answer of tens of thousands of lines, which name them by their place in the table. */
export interface WordTable {
  /** The words in the order in which they came. */
  readonly words: readonly string[];
  /** Where a word stands; null for none. */
  indexOf(word: string | null): number | null;
}

/** A table that takes in each word as it first comes. */
export function wordTable(): WordTable {
  const words: string[] = [];
  const known = new Map<string, number>();
  return {
    words,
    indexOf(word) {
      if (word === null) return null;
      const before = known.get(word);
      if (before !== undefined) return before;
      known.set(word, words.length);
      return words.push(word) - 1;
    },
  };
}
