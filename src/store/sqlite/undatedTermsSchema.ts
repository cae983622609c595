/** A script of the store: of undated documents more is told than before, so that their terms, and their stories, are made anew. */
export const UNDATED_TERMS_SCHEMA = `
INSERT OR IGNORE INTO pending_texts SELECT document FROM story_terms WHERE day IS NULL;
DELETE FROM story_terms WHERE day IS NULL;
`;
