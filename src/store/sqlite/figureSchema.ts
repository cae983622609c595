/**
 * A script of the store: figures by their number, and the names of the places where they stand, so that one place's
 * figures, and those that repeat their numbers, are found without reading all. It takes them from what is stored.
 */
export const FIGURE_SCHEMA = `
CREATE TABLE figure_numbers (
  measure TEXT NOT NULL,
  -- The lower bound, or else the upper.
  number REAL NOT NULL,
  -- Of publication.
  day TEXT NOT NULL,
  finding INTEGER NOT NULL REFERENCES findings (row),
  document INTEGER NOT NULL REFERENCES documents (row),
  PRIMARY KEY (measure, number, day, finding)
) STRICT, WITHOUT ROWID;
CREATE INDEX figure_numbers_by_document ON figure_numbers (document);

INSERT INTO figure_numbers
SELECT f.measure, coalesce(f.json ->> 'low', f.json ->> 'high'), substr(d.published, 1, 10), f.row, d.row
FROM documents d JOIN findings f ON f.reading = d.reading AND f.kind = 'figure'
WHERE d.published IS NOT NULL AND coalesce(f.json ->> 'low', f.json ->> 'high') IS NOT NULL;

INSERT OR IGNORE INTO places (id, name, country, lat, lon, kind, precision)
SELECT w.value ->> 'id', w.value ->> 'name', w.value ->> 'country', w.value ->> 'lat', w.value ->> 'lon', w.value ->> 'kind', w.value ->> 'precision'
FROM documents d JOIN findings f ON f.reading = d.reading AND f.kind = 'figure', json_each(f.json, '$.where') w;
`;
