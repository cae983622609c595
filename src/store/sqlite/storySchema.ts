/**
 * A script of the store: which documents are of one story, and where each text comes from, with how that is seen. All of
 * it can be made again; sketches are, so that every document gets its origin.
 */
export const STORY_SCHEMA = `
-- Documents that show another text or title than was taken in.
CREATE TABLE pending_texts (
  document INTEGER PRIMARY KEY REFERENCES documents (row)
) STRICT;

-- Terms as pairs of numbers of 32 bits, hash and count in quarters, ascending by hash, little end first.
CREATE TABLE story_terms (
  document INTEGER PRIMARY KEY REFERENCES documents (row),
  -- Of publication, counted from 1970; null where unknown.
  day INTEGER,
  terms BLOB NOT NULL
) STRICT;
CREATE INDEX story_terms_by_day ON story_terms (day, document);

-- Days whose documents, or whose documents' stories, are others than when stories were found; null for the undated.
CREATE TABLE pending_story_days (
  day INTEGER
) STRICT;
CREATE UNIQUE INDEX pending_story_days_once ON pending_story_days (coalesce(day, 'undated'));

CREATE TABLE document_stories (
  document INTEGER PRIMARY KEY REFERENCES documents (row),
  -- The first document of the story.
  story INTEGER NOT NULL REFERENCES documents (row),
  -- How near it is to the others, all together.
  weight REAL NOT NULL
) STRICT;
CREATE INDEX document_stories_by_story ON document_stories (story, document);

CREATE TRIGGER documents_told_anew AFTER UPDATE OF published, sighting ON documents
WHEN old.sighting IS NOT new.sighting OR old.published IS NOT new.published
BEGIN
  INSERT OR IGNORE INTO pending_texts VALUES (new.row);
  INSERT OR IGNORE INTO pending_story_days SELECT day FROM story_terms WHERE document = new.row;
  DELETE FROM story_terms WHERE document = new.row;
END;
INSERT INTO pending_texts SELECT row FROM documents WHERE sighting IS NOT NULL;

-- How a document comes to its text. Which one it copies, and what that goes back to, is in document_copies.
CREATE TABLE document_origins (
  document INTEGER PRIMARY KEY REFERENCES documents (row),
  kind TEXT NOT NULL,
  agency TEXT,
  sure REAL NOT NULL,
  reasons TEXT NOT NULL
) STRICT;
CREATE INDEX document_origins_by_kind ON document_origins (kind, document);
DELETE FROM sketch_postings;
DELETE FROM standing_hashes;
DELETE FROM sketches;
`;
