/**
 * A script of the store: figures that show, in short rows of their own, so that a ledger of a year reads neither how each was
 * found nor the findings around it. Filled by `fillBriefs`; all of it can be made again.
 */
export const FIGURE_BRIEF_SCHEMA = `
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
  -- See model/briefFigure.ts.
  json TEXT NOT NULL
) STRICT;
CREATE INDEX figure_briefs_by_document ON figure_briefs (document);
CREATE INDEX figure_briefs_by_day ON figure_briefs (measure, sort_key);
`;
