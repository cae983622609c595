/** The bytes of the trained models that the reader needs. */
export interface ReaderModels {
  /** Vectors of words, the same for every grade. */
  readonly vectors: Uint8Array;
  /** The network that tags and parses. */
  readonly network: Uint8Array;
  readonly lemmatiser: Uint8Array;
}
