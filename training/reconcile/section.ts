/** What may be asked of a section. */
export interface SectionOptions {
  /** List what was missed, one line each. */
  readonly misses: boolean;
}

/** One part of the report of `npm run eval:reconcile`: what is measured, on which data, and the lines it prints. */
export interface Section {
  /** As given on the command line. */
  readonly name: string;
  readonly about: string;
  /** Folders and files it needs, below the shared folder. */
  readonly needs: readonly string[];
  readonly run: (shared: string, options: SectionOptions) => Promise<readonly string[]>;
}
