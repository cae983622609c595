/**
 * A script of the store: links apart from the reasons for them. Links are read whenever a document is put together with
 * others, thousands at a time, and reasons only where somebody asks why. All of it can be made again.
 */
export const LINK_SCHEMA = `
ALTER TABLE mention_links RENAME TO former_links;

-- Which two mentions, by their rows, are held to go together, or not. Each link stands twice, under either mention, so
-- that all of one mention lie side by side. No foreign keys: checking them would cost as much as the link.
CREATE TABLE mention_links (
  mention INTEGER NOT NULL,
  partner INTEGER NOT NULL,
  -- 0 'program', or what a user says of the two: 1 'same', 2 'different', 3 'unsure'.
  kind INTEGER NOT NULL,
  -- The evidence by which links are taken in turn.
  weight REAL NOT NULL,
  -- 1 where the two came into one event.
  same INTEGER NOT NULL,
  PRIMARY KEY (mention, partner)
) STRICT, WITHOUT ROWID;

-- How surely, from 0 to 1, and why the program holds so, once a link: the mention that was written later comes first,
-- so that what is new stands together.
CREATE TABLE link_reasons (
  later INTEGER NOT NULL,
  earlier INTEGER NOT NULL,
  score REAL NOT NULL,
  reasons TEXT NOT NULL,
  PRIMARY KEY (later, earlier)
) STRICT, WITHOUT ROWID;

INSERT INTO mention_links
SELECT a, b, CASE kind WHEN 'program' THEN 0 WHEN 'same' THEN 1 WHEN 'different' THEN 2 ELSE 3 END, weight, verdict = 'same' FROM former_links
UNION ALL
SELECT b, a, CASE kind WHEN 'program' THEN 0 WHEN 'same' THEN 1 WHEN 'different' THEN 2 ELSE 3 END, weight, verdict = 'same' FROM former_links
ORDER BY 1, 2;
INSERT INTO link_reasons SELECT b, a, score, reasons FROM former_links WHERE kind = 'program' ORDER BY b, a;
CREATE INDEX link_reasons_by_score ON link_reasons (score, later, earlier);
DROP TABLE former_links;
`;
