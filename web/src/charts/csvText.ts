export type CsvCell = string | number | null;

/** Rows as CSV (RFC 4180), the head first. What is unknown is written so, and no cell can begin a spreadsheet's formula. */
export const csvText = (head: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  [head, ...rows]
    .map((row) => row.map(cellText).join(','))
    .join('\r\n')
    .concat('\r\n');

/** The same rows as JSON, an object each by the head; what is unknown is null. */
export const jsonText = (head: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  `${JSON.stringify(
    rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? null]))),
    null,
    1,
  )}\n`;

function cellText(cell: CsvCell): string {
  if (cell === null) return 'unknown';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
