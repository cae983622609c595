/** A finding with the document it stands in. */
export type Told<T> = T & {
  readonly outlet: string;
  readonly title: string | null;
  readonly published: string | null;
};
