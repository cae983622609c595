/** What is counted, by its tokens. */
export interface CountedPhrase {
  readonly head: number;
  readonly from: number;
  readonly to: number;
}
