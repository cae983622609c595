/** The bytes of the trained models that the reader needs: the files of models/ of the same names. */
export interface ReaderModels {
  readonly wordClasses: Uint8Array;
  readonly tagger: Uint8Array;
  readonly parser: Uint8Array;
  readonly lemmatiser: Uint8Array;
}
