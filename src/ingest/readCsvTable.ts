import { csvFields } from './csvFields.ts';

/** The cells of a row by the name of their column, '' where there is none. */
export type CsvRow<Column extends string> = Readonly<Record<Column, string>>;

/** A table whose first line names its columns. */
export interface CsvShape<Column extends string, Value> {
  readonly columns: readonly Column[];
  readonly needed: readonly Column[];
  /** What is wrong with a row, as the ends of messages; [] where nothing is. */
  readonly faultsOf: (row: CsvRow<Column>) => readonly string[];
  /** What a row without faults stands for. */
  readonly toValue: (row: CsvRow<Column>) => Value;
}

/** What a table holds, or what must be mended in its file, a message a line. */
export interface CsvTable<Value> {
  readonly values: readonly Value[];
  readonly problems: readonly string[];
}

function headFaults(
  { columns, needed }: Pick<CsvShape<string, unknown>, 'columns' | 'needed'>,
  head: readonly string[],
): readonly string[] {
  const missing = needed.filter((column) => !head.includes(column));
  const strange = head.filter((column) => !columns.includes(column));
  const twice = head.filter((column, at) => head.indexOf(column) !== at);
  return [
    ...missing.map((column) => `the column "${column}" is missing. The first line names the columns: ${columns.join(',')}.`),
    ...strange.map((column) => `"${column}" is no column. Known: ${columns.join(', ')}.`),
    ...twice.map((column) => `the column "${column}" stands there twice.`),
  ];
}

/** Fields by the name of their column, or null where there are too many; the last ones may be left out. */
function rowOf<Column extends string>(
  columns: readonly Column[],
  head: readonly string[],
  fields: readonly string[],
): CsvRow<Column> | null {
  if (fields.length > head.length) return null;
  // Every known column gets a cell, so the record is whole.
  return Object.fromEntries(columns.map((column) => [column, fields[head.indexOf(column)] ?? ''])) as CsvRow<Column>;
}

/**
 * The rows of a user's CSV file. `path` is for the messages. Empty lines and lines that begin with '#'
 * are passed over. Where anything is wrong no row counts, and each problem names its line.
 */
export function readCsvTable<Column extends string, Value>(text: string, path: string, shape: CsvShape<Column, Value>): CsvTable<Value> {
  const { columns, faultsOf, toValue } = shape;
  const lines = text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\n|\r/u)
    .map((line, at) => ({ line: line.trim(), number: at + 1 }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'));
  const [first, ...rest] = lines;
  if (!first) return { values: [], problems: [`${path}:1: the file is empty. The first line names the columns: ${columns.join(',')}.`] };
  const head = csvFields(first.line)?.map((column) => column.toLowerCase()) ?? [];
  const inHead = headFaults(shape, head);
  if (inHead.length > 0) return { values: [], problems: inHead.map((fault) => `${path}:${first.number}: ${fault}`) };
  const problems: string[] = [];
  const values = rest.flatMap(({ line, number }) => {
    const fields = csvFields(line);
    const row = fields && rowOf(columns, head, fields);
    const faults = row
      ? faultsOf(row)
      : [`wanted are ${head.length} fields, as in the first line; a field with a comma stands in double quotes.`];
    problems.push(...faults.map((fault) => `${path}:${number}: ${fault}`));
    return row && faults.length === 0 ? [toValue(row)] : [];
  });
  return { values: problems.length > 0 ? [] : values, problems };
}
