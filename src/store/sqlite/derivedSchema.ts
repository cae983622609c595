/**
 * Script 2 of the store: what is derived from findings and events, so that pictures of a whole record are one query, and
 * what users hold. All but `judgements` can be made again.
 */
export const DERIVED_SCHEMA = `
-- Documents whose findings, or whose users' judgements, the events do not take in yet.
CREATE TABLE pending_documents (
  document INTEGER PRIMARY KEY REFERENCES documents (row)
) STRICT;
INSERT INTO pending_documents SELECT row FROM documents;

-- Figures of one place, owner, measure, status, outlet and innermost speaker replace one another over the days.
CREATE TABLE figure_standings (
  row INTEGER PRIMARY KEY,
  -- '' where the figure has none.
  place TEXT NOT NULL,
  -- Codes, with a space between.
  owner TEXT NOT NULL,
  measure TEXT NOT NULL,
  status TEXT NOT NULL,
  outlet TEXT NOT NULL,
  speaker TEXT NOT NULL,
  UNIQUE (place, owner, measure, status, outlet, speaker)
) STRICT;

CREATE TABLE figure_days (
  standing INTEGER NOT NULL REFERENCES figure_standings (row),
  -- The day as of which the figure holds.
  day TEXT NOT NULL,
  finding INTEGER NOT NULL REFERENCES findings (row),
  document INTEGER NOT NULL REFERENCES documents (row),
  PRIMARY KEY (standing, day, finding)
) STRICT, WITHOUT ROWID;
CREATE INDEX figure_days_by_document ON figure_days (document);

ALTER TABLE events ADD COLUMN type TEXT NOT NULL DEFAULT '';
ALTER TABLE events ADD COLUMN status TEXT NOT NULL DEFAULT '';
ALTER TABLE events ADD COLUMN agreement TEXT NOT NULL DEFAULT '';
-- See model/eventDays.ts.
ALTER TABLE events ADD COLUMN first_day TEXT;
ALTER TABLE events ADD COLUMN last_day TEXT;
ALTER TABLE events ADD COLUMN day TEXT;
CREATE INDEX events_by_counting_day ON events (day, type);
CREATE INDEX events_by_span ON events (last_day, first_day);

CREATE TABLE event_parties (
  event TEXT NOT NULL REFERENCES events (id),
  code TEXT NOT NULL,
  -- '' where unknown.
  sector TEXT NOT NULL,
  PRIMARY KEY (code, sector, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_parties_by_event ON event_parties (event);

CREATE TABLE event_dyads (
  actor TEXT NOT NULL,
  recipient TEXT NOT NULL,
  day TEXT,
  event TEXT NOT NULL REFERENCES events (id),
  strand TEXT NOT NULL,
  status TEXT NOT NULL,
  score REAL NOT NULL
) STRICT;
CREATE INDEX event_dyads_by_day ON event_dyads (actor, recipient, day, strand, status, score);
CREATE INDEX event_dyads_by_event ON event_dyads (event);

CREATE TABLE places (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  country TEXT,
  lat REAL,
  lon REAL,
  kind TEXT NOT NULL,
  precision TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE event_places (
  place TEXT NOT NULL REFERENCES places (id),
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  event TEXT NOT NULL REFERENCES events (id),
  PRIMARY KEY (place, type, status, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_places_by_event ON event_places (event);

-- What users hold. Kept by the letters it is about, since findings change with the rules.
CREATE TABLE judgements (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  verdict TEXT NOT NULL,
  at TEXT NOT NULL,
  json TEXT NOT NULL
) STRICT;
CREATE INDEX judgements_by_time ON judgements (at, id);
CREATE TABLE judgement_documents (
  document TEXT NOT NULL,
  judgement INTEGER NOT NULL REFERENCES judgements (row),
  PRIMARY KEY (document, judgement)
) STRICT, WITHOUT ROWID;
`;
