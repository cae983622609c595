import { searchTerms } from '../../model/searchTerms.ts';

/**
 * What a user looks for as an FTS5 query that all terms must match, each in one of its ways, or null where there are none.
 * Words are quoted, so that no operator or stray quote of the user's is ever syntax.
 */
export function textQuery(typed: string): string | null {
  // SQLite reads the query as a C string: a NUL would cut a quoted word in two.
  const terms = searchTerms(typed.replaceAll('\0', ' '));
  return terms.length === 0 ? null : terms.map((ways) => `(${ways.map(quoted).join(' OR ')})`).join(' AND ');
}

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;
