/** One column of a table: its head, and what of an item stands in it. */
export interface CsvColumn<T> {
  readonly head: string;
  readonly value: (item: T) => string | number | boolean | null;
}

/**
 * A line of CSV (RFC 4180), with its line end. What is unknown is an empty cell. Text that a spreadsheet
 * would run as a formula is led by an apostrophe, for a document can be titled `=HYPERLINK(…)`.
 */
export const csvLine = (cells: readonly (string | number | boolean | null)[]): string => `${cells.map(cell).join(',')}\r\n`;

/** The line above a table. */
export const csvHead = <T>(columns: readonly CsvColumn<T>[]): string => csvLine(columns.map(({ head }) => head));

export const csvRow = <T>(item: T, columns: readonly CsvColumn<T>[]): string => csvLine(columns.map(({ value }) => value(item)));

function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
