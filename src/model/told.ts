/** A finding with the document it stands in. */
export type Told<T> = T & {
  readonly outlet: string;
  readonly title: string | null;
  /** Where the document was published; null where that is not known, absent where nobody asked for it. */
  readonly url?: string | null;
  readonly published: string | null;
};
