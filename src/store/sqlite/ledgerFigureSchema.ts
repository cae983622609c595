/**
 * A script of the store: figures that show, as a ledger reads them, each with what was read out of the words around it, in the
 * order in which a ledger asks for them, so that those of a year are read side by side and from one table. Beside them what
 * filters ask of figures in short. Filled by `fillBriefs`; all of it can be made again, and a script that drops it must be added
 * whenever `countWords` reads other things out of the same words.
 */
export const LEDGER_FIGURE_SCHEMA = `
DROP TABLE figure_briefs;
CREATE TABLE figure_briefs (
  -- That of the finding.
  row INTEGER PRIMARY KEY REFERENCES findings (row),
  document INTEGER NOT NULL REFERENCES documents (row),
  start INTEGER NOT NULL,
  id TEXT NOT NULL,
  measure TEXT NOT NULL,
  status TEXT NOT NULL,
  own INTEGER NOT NULL,
  -- That of the document.
  sort_key TEXT NOT NULL,
  low REAL,
  high REAL
) STRICT;
CREATE INDEX figure_briefs_by_document ON figure_briefs (document);
CREATE INDEX figure_briefs_by_day ON figure_briefs (measure, sort_key);

CREATE TABLE ledger_figures (
  -- That of the document.
  sort_key TEXT NOT NULL,
  -- The document's id.
  document TEXT NOT NULL,
  start INTEGER NOT NULL,
  id TEXT NOT NULL,
  -- That of the finding.
  row INTEGER NOT NULL,
  measure TEXT NOT NULL,
  -- What the document shows of itself.
  sighting INTEGER NOT NULL,
  -- See packFigure.ts.
  packed TEXT NOT NULL,
  PRIMARY KEY (sort_key, document, start, id, row)
) STRICT, WITHOUT ROWID;
`;
