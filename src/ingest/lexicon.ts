/** What re-flowing asks of words. */
export interface Lexicon {
  /** An English word, inflected forms included. */
  readonly isWord: (word: string) => boolean;
  /** A country, people, region or capital that compounds are made of. */
  readonly isName: (word: string) => boolean;
}
