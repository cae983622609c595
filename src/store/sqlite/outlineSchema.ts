/**
 * A script of the store: what each mention that was taken in is compared by, in short, so that thousands are compared without
 * their JSON. Whoever compares writes it: of mentions taken in before this script it is pending.
 */
export const OUTLINE_SCHEMA = `
CREATE TABLE mention_outlines (
  mention INTEGER PRIMARY KEY,
  facts TEXT NOT NULL,
  words TEXT NOT NULL
) STRICT;

-- Mentions taken in of which it is not kept yet.
CREATE TABLE pending_outlines (
  mention INTEGER PRIMARY KEY
) STRICT;
INSERT INTO pending_outlines SELECT finding FROM reconciled_mentions;
`;
