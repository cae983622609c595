/** A script of the store: terms tell their kind, so those kept before are made anew, and stories with them. */
export const STORY_KINDS_SCHEMA = `
DELETE FROM story_terms;
INSERT OR IGNORE INTO pending_texts SELECT row FROM documents WHERE sighting IS NOT NULL;
`;
