/** The fields of one line of CSV: a field in quotation marks may hold commas, and two marks for one. */
export function csvFields(line: string): readonly string[] {
  const fields: string[] = [];
  let [field, quoted] = ['', false];
  for (let at = 0; at < line.length; at++) {
    const letter = line[at] ?? '';
    if (quoted && letter === '"' && line[at + 1] === '"') {
      field += '"';
      at++;
    } else if (letter === '"') quoted = !quoted;
    else if (letter === ',' && !quoted) {
      fields.push(field);
      field = '';
    } else field += letter;
  }
  return [...fields, field];
}
