/** A script of the store: which version of the rules put the events together; there is one row, or none before the first. */
export const RECONCILER_SCHEMA = `
CREATE TABLE reconciler (
  version TEXT NOT NULL
) STRICT;
INSERT INTO reconciler SELECT '1' WHERE EXISTS (SELECT 1 FROM reconciled_mentions);
`;
