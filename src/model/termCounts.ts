/** How often terms stand in a document: hashes of 32 bits, ascending. As columns, since thousands of documents are compared at once. */
export interface TermCounts {
  readonly hashes: Uint32Array;
  readonly often: Float64Array;
}
