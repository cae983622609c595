/**
 * A script of the store: the program's links as lists, one a mention. A burst of news has hundreds of links a mention, and a row
 * for each, twice and with its reasons, took most of the time and of the store; why two go together is told by the two alone
 * when somebody asks. `packLinks` brings the links over and drops the tables that held them. All of it can be made again.
 */
export const LINK_LIST_SCHEMA = `
ALTER TABLE mention_links RENAME TO former_links;

-- The links of a mention with those of lower rows, in one order: rows as unsigned numbers of 32 bits, weights (the evidence by
-- which links are taken in turn) and scores (how surely, from 0 to 1) as numbers of 64 bits, little end first.
CREATE TABLE mention_links (
  mention INTEGER PRIMARY KEY,
  links INTEGER NOT NULL,
  -- The least of the scores.
  weakest REAL NOT NULL,
  partners BLOB NOT NULL,
  weights BLOB NOT NULL,
  scores BLOB NOT NULL
) STRICT;
CREATE INDEX mention_links_by_score ON mention_links (weakest, mention, links);

-- The mentions of higher rows in whose lists a mention stands.
CREATE TABLE mention_link_backs (
  mention INTEGER PRIMARY KEY,
  partners BLOB NOT NULL
) STRICT;

-- What users say of two mentions, under either: 1 'same', 2 'different', 3 'unsure'.
CREATE TABLE user_links (
  mention INTEGER NOT NULL,
  partner INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  PRIMARY KEY (mention, partner)
) STRICT, WITHOUT ROWID;
INSERT INTO user_links SELECT mention, partner, kind FROM former_links WHERE kind <> 0;
`;
