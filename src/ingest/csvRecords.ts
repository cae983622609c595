/** One record of a table in CSV, with the line on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads CSV as RFC 4180 has it: cells parted by commas, in quotation marks where they hold commas, quotes or line breaks. */
export function csvRecords(text: string): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let [line, begun] = [1, 1];
  const end = (): void => {
    if (cells.some((cell) => cell.trim() !== '')) records.push({ line: begun, cells: cells.map((cell) => cell.trim()) });
    cells = [];
    begun = line;
  };
  const cellPattern = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|\r|$)/gy;
  const source = text.replace(/^\uFEFF/u, '');
  for (let match = cellPattern.exec(source); match; match = cellPattern.exec(source)) {
    const [, cell = '', stop = ''] = match;
    cells.push(cell.startsWith('"') && cell.length > 1 ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    line += (cell.match(/\n/gu)?.length ?? 0) + (stop !== ',' && stop !== '' ? 1 : 0);
    if (stop !== ',') end();
    if (stop === '') break;
  }
  return records;
}
