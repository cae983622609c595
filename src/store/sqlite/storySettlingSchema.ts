/** A script of the store: stories that are found show all together, once no day is left to be found anew. */
export const STORY_SETTLING_SCHEMA = `
-- What was found since stories were shown last, in place of what document_stories has.
CREATE TABLE found_stories (
  document INTEGER PRIMARY KEY REFERENCES documents (row),
  story INTEGER NOT NULL REFERENCES documents (row),
  weight REAL NOT NULL
) STRICT;

-- How often others were shown than before; there is one row.
CREATE TABLE story_settlings (
  settled INTEGER NOT NULL
) STRICT;
INSERT INTO story_settlings VALUES (0);
`;
