/**
 * A script of the store: which classes and parties a reading tells of, and who is quoted how often in all that shows, so that
 * documents are counted and narrowed without their findings. All of it can be made again.
 */
export const READING_SCHEMA = `
-- Of each reading every class with every party once, '*' standing for any. The class of figures and claims is ''.
CREATE TABLE reading_told (
  reading INTEGER NOT NULL REFERENCES readings (row),
  code TEXT NOT NULL,
  type TEXT NOT NULL,
  -- Whether the outlet says one such thing in its own voice.
  own INTEGER NOT NULL,
  PRIMARY KEY (reading, code, type)
) STRICT, WITHOUT ROWID;

INSERT INTO reading_told
SELECT f.reading, a.code, coalesce(f.type, ''), max(f.own) FROM findings f JOIN finding_actors a ON a.finding = f.row
WHERE a.code <> '' GROUP BY 1, 2, 3;
INSERT INTO reading_told SELECT reading, code, '*', max(own) FROM reading_told GROUP BY 1, 2;
INSERT INTO reading_told SELECT reading, '*', coalesce(type, ''), max(own) FROM findings GROUP BY 1, 3;
INSERT INTO reading_told SELECT reading, '*', '*', max(own) FROM findings GROUP BY 1;
CREATE INDEX reading_told_by_type ON reading_told (type, code, reading, own);

-- Of the readings that show.
CREATE TABLE speaker_sums (
  code TEXT NOT NULL,
  -- '' where unknown.
  sector TEXT NOT NULL,
  name TEXT NOT NULL,
  findings INTEGER NOT NULL,
  PRIMARY KEY (code, sector, name)
) STRICT, WITHOUT ROWID;
INSERT INTO speaker_sums
SELECT p.code, coalesce(p.sector, ''), p.name, sum(p.findings) FROM documents d JOIN reading_speakers p ON p.reading = d.reading GROUP BY 1, 2, 3;
`;
