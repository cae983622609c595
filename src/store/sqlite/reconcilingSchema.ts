/**
 * Script 3 of the store: what is looked up when a new document is put together with what was read before. All of it can
 * be made again.
 */
export const RECONCILING_SCHEMA = `
DROP TABLE IF EXISTS mention_links;
DROP TABLE IF EXISTS mention_keys;
DROP TABLE IF EXISTS reconciled_mentions;

-- Mentions that events take in. Rows of findings, of the reading that showed when they were reconciled.
CREATE TABLE reconciled_mentions (
  finding INTEGER PRIMARY KEY REFERENCES findings (row),
  document INTEGER NOT NULL REFERENCES documents (row)
) STRICT;
CREATE INDEX reconciled_mentions_by_document ON reconciled_mentions (document);

-- What a mention is looked up by when another may tell of its event. Days are counted from 1970.
CREATE TABLE mention_keys (
  type TEXT NOT NULL,
  key TEXT NOT NULL,
  -- Whether all under the key are compared with it, or only those that lead are.
  leads INTEGER NOT NULL,
  -- Whether its days are too many to be looked up by.
  wide INTEGER NOT NULL,
  from_day INTEGER NOT NULL,
  to_day INTEGER NOT NULL,
  -- The day of the telling, which stands for the days of what is wide; null where unknown.
  told_day INTEGER,
  mention INTEGER NOT NULL REFERENCES reconciled_mentions (finding),
  PRIMARY KEY (type, key, leads, wide, from_day, mention)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_keys_by_telling ON mention_keys (type, key, leads, wide, told_day, mention);
CREATE INDEX mention_keys_by_mention ON mention_keys (mention);

-- Which two mentions are held to go together, or not, by whom, how surely, and why.
CREATE TABLE mention_links (
  a INTEGER NOT NULL REFERENCES reconciled_mentions (finding),
  b INTEGER NOT NULL REFERENCES reconciled_mentions (finding),
  -- 'program', or what a user says of the two: 'same', 'different', 'unsure'.
  kind TEXT NOT NULL,
  -- The evidence by which links are taken in turn.
  weight REAL NOT NULL,
  -- The same as a number from 0 to 1.
  score REAL NOT NULL,
  reasons TEXT NOT NULL,
  -- 'same' where the two came into one event, else 'different'.
  verdict TEXT NOT NULL,
  PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_links_back ON mention_links (b, a);
CREATE INDEX mention_links_by_score ON mention_links (score, a, b) WHERE kind = 'program';

-- Fingerprints of texts, with what rewrites keep as JSON; hashes as unsigned numbers of 32 bits, ascending, in the byte order of this machine's kind (little end first).
CREATE TABLE sketches (
  document INTEGER PRIMARY KEY REFERENCES documents (row),
  shingles INTEGER NOT NULL,
  hashes BLOB NOT NULL,
  marks TEXT NOT NULL
) STRICT;

-- Which documents hold a hash, but for those whose outlet prints it day after day.
CREATE TABLE sketch_postings (
  hash INTEGER NOT NULL,
  document INTEGER NOT NULL REFERENCES sketches (document),
  PRIMARY KEY (hash, document)
) STRICT, WITHOUT ROWID;

CREATE TABLE standing_hashes (
  outlet TEXT NOT NULL,
  hash INTEGER NOT NULL,
  PRIMARY KEY (outlet, hash)
) STRICT, WITHOUT ROWID;

-- Of which document a document is a copy, and which that goes back to.
CREATE TABLE document_copies (
  document INTEGER PRIMARY KEY REFERENCES documents (row),
  model INTEGER NOT NULL REFERENCES documents (row),
  origin INTEGER NOT NULL REFERENCES documents (row)
) STRICT;
CREATE INDEX document_copies_by_model ON document_copies (model);

INSERT OR IGNORE INTO pending_documents SELECT row FROM documents;
`;
