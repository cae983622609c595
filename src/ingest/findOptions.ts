/** What a user says of all sources of a run. A manifest line that says otherwise wins: it is nearer the document. */
export interface FindOptions {
  readonly source: string | null;
  readonly published: string | null;
  /** A larger file is skipped before it is read. */
  readonly maxBytes: number;
}

/** 32 MiB: far above any article, far below what would trouble a worker's memory. */
export const MAX_BYTES = 33_554_432;
