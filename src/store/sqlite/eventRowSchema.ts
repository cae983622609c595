/**
 * A script of the store: events by rows of their own, which stay as an event grows. What an event is called in public follows
 * from its mentions, so that by that name one that grows had to be written anew in every table. A name stands in `event_facts`
 * alone, and in the bars, which are read in the order of names. All of it can be made again.
 */
export const EVENT_ROW_SCHEMA = `
ALTER TABLE events RENAME TO former_events;
CREATE TABLE events (
  row INTEGER PRIMARY KEY,
  json TEXT NOT NULL
) STRICT;
CREATE TEMP TABLE event_rows AS SELECT rowid AS row, id FROM former_events;
CREATE UNIQUE INDEX temp.event_rows_by_id ON event_rows (id, row);
INSERT INTO events SELECT rowid, json FROM former_events ORDER BY rowid;

ALTER TABLE event_facts RENAME TO former_facts;
CREATE TABLE event_facts (
  -- That of events.
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  agreement TEXT NOT NULL,
  -- See model/eventDays.ts.
  first_day TEXT,
  last_day TEXT,
  day TEXT,
  -- As the texts tell it; null where they do not.
  start TEXT,
  "end" TEXT,
  -- Days of publication of the first and the last telling; null where none is dated.
  told_first TEXT,
  told_last TEXT,
  -- How many outlets tell it by themselves, and how many mentions do.
  independent INTEGER NOT NULL,
  tellings INTEGER NOT NULL,
  -- See toldAsSchema.ts.
  told INTEGER NOT NULL,
  -- Events without a day come last.
  sort_key TEXT NOT NULL GENERATED ALWAYS AS (coalesce(start, char(1114111))) VIRTUAL
) STRICT;
INSERT INTO event_facts
  (row, id, type, status, agreement, first_day, last_day, day, start, "end", told_first, told_last, independent, tellings, told)
SELECT r.row, f.id, f.type, f.status, f.agreement, f.first_day, f.last_day, f.day, f.start, f."end", f.told_first, f.told_last,
  f.independent, f.tellings, f.told
FROM event_rows r CROSS JOIN former_facts f ON f.id = r.id ORDER BY r.row;
DROP TABLE former_facts;
CREATE INDEX event_facts_in_order ON event_facts (sort_key, id);
CREATE INDEX event_facts_by_telling ON event_facts (told_last, told_first, type);
CREATE INDEX event_facts_by_day ON event_facts (day, type);
CREATE INDEX event_facts_by_span ON event_facts (last_day, first_day);
CREATE INDEX event_facts_disputed ON event_facts (told_last, told_first) WHERE agreement = 'disputed';
CREATE INDEX event_facts_newest ON event_facts (coalesce(told_first, ''), id);

-- In no order: that is told by the event.
ALTER TABLE event_mentions RENAME TO former_mentions;
DROP INDEX event_mentions_by_mention;
CREATE TABLE event_mentions (
  event INTEGER NOT NULL,
  -- A finding's id, and no foreign key: ids recur from one version of the rules to the next.
  mention TEXT NOT NULL,
  PRIMARY KEY (event, mention)
) STRICT, WITHOUT ROWID;
INSERT INTO event_mentions SELECT r.row, m.mention FROM former_mentions m JOIN event_rows r ON r.id = m.event ORDER BY 1, 2;
CREATE INDEX event_mentions_by_mention ON event_mentions (mention);
DROP TABLE former_mentions;

ALTER TABLE event_parties RENAME TO former_parties;
DROP INDEX event_parties_of_event;
CREATE TABLE event_parties (
  event INTEGER NOT NULL,
  code TEXT NOT NULL,
  -- '' where unknown.
  sector TEXT NOT NULL,
  -- See toldAsSchema.ts.
  told INTEGER NOT NULL,
  PRIMARY KEY (code, sector, event)
) STRICT, WITHOUT ROWID;
INSERT INTO event_parties SELECT r.row, p.code, p.sector, p.told FROM former_parties p JOIN event_rows r ON r.id = p.event ORDER BY 2, 3, 1;
CREATE INDEX event_parties_of_event ON event_parties (event, code, sector, told);
DROP TABLE former_parties;

ALTER TABLE event_outlets RENAME TO former_outlets;
DROP INDEX event_outlets_by_event;
CREATE TABLE event_outlets (
  outlet TEXT NOT NULL,
  event INTEGER NOT NULL,
  PRIMARY KEY (outlet, event)
) STRICT, WITHOUT ROWID;
INSERT INTO event_outlets SELECT o.outlet, r.row FROM former_outlets o JOIN event_rows r ON r.id = o.event ORDER BY 1, 2;
CREATE INDEX event_outlets_by_event ON event_outlets (event);
DROP TABLE former_outlets;

ALTER TABLE event_tellings RENAME TO former_tellings;
DROP INDEX event_tellings_of_event;
CREATE TABLE event_tellings (
  -- Of somebody quoted, '' where unnamed; 'own' for the outlet's own voice.
  code TEXT NOT NULL,
  -- Of publication; '' where unknown.
  day TEXT NOT NULL,
  event INTEGER NOT NULL,
  outlet TEXT NOT NULL,
  -- '' where unknown.
  sector TEXT NOT NULL,
  PRIMARY KEY (code, day, event, outlet, sector)
) STRICT, WITHOUT ROWID;
INSERT INTO event_tellings
SELECT t.code, t.day, r.row, t.outlet, t.sector FROM former_tellings t JOIN event_rows r ON r.id = t.event ORDER BY 1, 2, 3, 4, 5;
CREATE INDEX event_tellings_of_event ON event_tellings (event);
DROP TABLE former_tellings;

ALTER TABLE told_mentions RENAME TO former_told;
DROP INDEX told_mentions_by_document;
CREATE TABLE told_mentions (
  event INTEGER NOT NULL,
  -- That of the finding.
  row INTEGER NOT NULL,
  document INTEGER NOT NULL,
  -- Of publication; '' where unknown.
  day TEXT NOT NULL,
  outlet TEXT NOT NULL,
  status TEXT NOT NULL,
  own INTEGER NOT NULL,
  PRIMARY KEY (event, row)
) STRICT, WITHOUT ROWID;
INSERT INTO told_mentions
SELECT r.row, m.row, m.document, m.day, m.outlet, m.status, m.own FROM former_told m JOIN event_rows r ON r.id = m.event ORDER BY 1, 2;
CREATE INDEX told_mentions_by_document ON told_mentions (document, event);
DROP TABLE former_told;

ALTER TABLE event_links RENAME TO former_counts;
CREATE TABLE event_links (
  -- Those without any are left out.
  event INTEGER PRIMARY KEY,
  links INTEGER NOT NULL
) STRICT;
INSERT INTO event_links SELECT r.row, l.links FROM former_counts l JOIN event_rows r ON r.id = l.event ORDER BY 1;
DROP TABLE former_counts;

ALTER TABLE event_dyads RENAME TO former_dyads;
DROP INDEX event_dyads_by_day;
DROP INDEX event_dyads_by_type;
DROP INDEX event_dyads_of_event;
CREATE TABLE event_dyads (
  actor TEXT NOT NULL,
  recipient TEXT NOT NULL,
  day TEXT,
  event INTEGER NOT NULL,
  type TEXT NOT NULL,
  strand TEXT NOT NULL,
  status TEXT NOT NULL,
  score REAL NOT NULL
) STRICT;
INSERT INTO event_dyads
SELECT y.actor, y.recipient, y.day, r.row, y.type, y.strand, y.status, y.score FROM former_dyads y JOIN event_rows r ON r.id = y.event
ORDER BY y.rowid;
CREATE INDEX event_dyads_by_day ON event_dyads (actor, recipient, day, strand, status, score);
CREATE INDEX event_dyads_by_type ON event_dyads (actor, recipient, strand, type, status, score, day);
CREATE INDEX event_dyads_of_event ON event_dyads (event, actor, recipient, type, status, day, strand, score);
DROP TABLE former_dyads;

ALTER TABLE event_places RENAME TO former_places;
DROP INDEX event_places_by_day;
DROP INDEX event_places_of_event;
CREATE TABLE event_places (
  place TEXT NOT NULL REFERENCES places (id),
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  event INTEGER NOT NULL,
  day TEXT,
  PRIMARY KEY (place, type, status, event)
) STRICT, WITHOUT ROWID;
INSERT INTO event_places
SELECT p.place, p.type, p.status, r.row, p.day FROM former_places p JOIN event_rows r ON r.id = p.event ORDER BY 1, 2, 3, 4;
CREATE INDEX event_places_by_day ON event_places (place, type, status, day);
CREATE INDEX event_places_of_event ON event_places (event, day);
DROP TABLE former_places;

DROP TABLE former_events;
DROP TABLE temp.event_rows;

-- The event that a mention was taken into.
ALTER TABLE reconciled_mentions ADD COLUMN event INTEGER;
UPDATE reconciled_mentions SET event =
  (SELECT m.event FROM findings f CROSS JOIN event_mentions m ON m.mention = f.id WHERE f.row = reconciled_mentions.finding);
CREATE INDEX reconciled_mentions_by_event ON reconciled_mentions (event);
`;
