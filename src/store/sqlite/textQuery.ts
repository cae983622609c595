/**
 * Words a user typed as an FTS5 query that all of them must match, or null where there are none.
 * Each word is quoted, so that no operator or stray quote of the user's is ever syntax.
 */
export function textQuery(words: string): string | null {
  // SQLite reads the query as a C string: a NUL would cut a quoted word in two.
  const list = words
    .replaceAll('\0', ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
  return list.length === 0 ? null : list.map((word) => `"${word.replaceAll('"', '""')}"`).join(' ');
}
