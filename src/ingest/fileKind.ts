const READ_IN_FOLDERS = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;
const MANIFEST = /\.(?:jsonl|jsonl\.gz|ndjson|ndjson\.gz)$/i;

/** What a file's name says of it. 'other' is read only where the user names the file. */
export function fileKind(name: string): 'text' | 'manifest' | 'other' {
  if (MANIFEST.test(name)) return 'manifest';
  // A README explains the folder it lies in; it is nobody's report.
  if (/(?:^|[\\/])readme\.\w+$/i.test(name)) return 'other';
  return READ_IN_FOLDERS.test(name) ? 'text' : 'other';
}
