export interface Column<T> {
  readonly title: string;
  readonly cell: (item: T) => string;
  /** Numbers stand to the right. */
  readonly align?: 'right';
  /** Characters at most, on a terminal. */
  readonly widthMax?: number;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Lays items out in columns. With a `width` (a terminal's) long cells end in '…' and no line is
 * longer; without one (a file, a pipe) nothing is cut.
 */
export function layTable<T>(items: readonly T[], columns: readonly Column<T>[], width: number | undefined): readonly string[] {
  const rows = [columns.map((column) => column.title), ...items.map((item) => columns.map((column) => oneLine(column.cell(item))))];
  const widths = columns.map((column, index) => {
    const widest = Math.max(...rows.map((row) => (row[index] ?? '').length));
    return width === undefined ? widest : Math.min(widest, column.widthMax ?? widest);
  });
  return rows.map((row) => {
    const line = row
      .map((cell, index) => padded(cell, widths[index] ?? 0, columns[index]?.align))
      .join('  ')
      .trimEnd();
    return width === undefined ? line : cut(line, width);
  });
}

const cut = (text: string, width: number): string => (text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`);

function padded(cell: string, width: number, align: 'right' | undefined): string {
  const short = cut(cell, width);
  return align === 'right' ? short.padStart(width) : short.padEnd(width);
}
