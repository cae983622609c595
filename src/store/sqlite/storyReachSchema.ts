/** A script of the store: reports are compared with those of fewer days before them, so that the stories of all days are found anew. */
export const STORY_REACH_SCHEMA = 'INSERT OR IGNORE INTO pending_story_days SELECT DISTINCT day FROM story_terms;';
