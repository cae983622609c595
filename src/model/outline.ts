/** What a mention is compared by, in a short text beside the mention; whoever compares writes and reads it. */
export interface Outline {
  /** What nearly every comparison looks at. */
  readonly facts: string;
  /** What only those look at that come so far. */
  readonly words: string;
}
