/** What ingest needs of the world; the only door to the file system. */
export interface IngestEffects {
  /** Kind and size of what a path names. Rejects with a Node error (ENOENT, EACCES …). */
  stat(path: string): Promise<{ readonly kind: 'file' | 'folder' | 'other'; readonly bytes: number }>;
  /** Names in a folder, any order. */
  list(folder: string): Promise<readonly string[]>;
  read(path: string): Promise<Uint8Array>;
  /** Lines of a text file, decompressed where its name ends in .gz, without holding the whole of it. */
  lines(path: string): AsyncIterable<string>;
}
