/** A table of a document in Markdown. */
export interface MarkdownTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The first table after a line of a document; null where none follows it. Emphasis and code marks are dropped. */
export function markdownTable(markdown: string, after: string): MarkdownTable | null {
  const lines = markdown.split('\n');
  const from = lines.findIndex((line) => line.trim() === after);
  if (from === -1) return null;
  const start = lines.findIndex((line, at) => at > from && line.startsWith('|'));
  if (start === -1) return null;
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'));
  const [head, , ...rows] = lines.slice(start, length === -1 ? undefined : start + length).map(cellsOf);
  return head === undefined ? null : { head, rows };
}

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, line.lastIndexOf('|'))
    .split('|')
    .map((cell) => cell.trim().replaceAll(/[*`]/g, ''));
