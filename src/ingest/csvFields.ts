/** The fields of one line of comma-separated values, trimmed; null where a quotation mark is left open. */
export function csvFields(line: string): readonly string[] | null {
  const fields: string[] = [];
  const field = /\s*(?:"((?:[^"]|"")*)"\s*|([^,"]*))(,|$)/uy;
  for (;;) {
    const match = field.exec(line);
    if (!match) return null;
    fields.push(match[1] === undefined ? (match[2] ?? '').trim() : match[1].replaceAll('""', '"').trim());
    if (match[3] === '') return fields;
  }
}
