/**
 * A script of the store: what events are counted and looked for by, apart from their JSON, so that a picture of a whole
 * record reads short rows only. All of it can be made again.
 */
export const FACTS_SCHEMA = `
CREATE TABLE event_facts (
  id TEXT PRIMARY KEY,
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
  -- Events without a day come last.
  sort_key TEXT NOT NULL GENERATED ALWAYS AS (coalesce(start, char(1114111))) VIRTUAL
) STRICT, WITHOUT ROWID;

INSERT INTO event_facts
  (id, type, status, agreement, first_day, last_day, day, start, "end", told_first, told_last, independent, tellings)
SELECT e.id, e.type, e.status, e.agreement, e.first_day, e.last_day, e.day, e.json ->> '$.when.start', e.json ->> '$.when.end',
  (SELECT min(substr(d.published, 1, 10)) FROM event_mentions m JOIN findings f ON f.id = m.mention AND f.kind = 'mention'
    JOIN documents d ON d.reading = f.reading WHERE m.event = e.id),
  (SELECT max(substr(d.published, 1, 10)) FROM event_mentions m JOIN findings f ON f.id = m.mention AND f.kind = 'mention'
    JOIN documents d ON d.reading = f.reading WHERE m.event = e.id),
  e.json ->> '$.independent', json_array_length(e.json, '$.mentions')
FROM events e;
CREATE INDEX event_facts_in_order ON event_facts (sort_key, id);
CREATE INDEX event_facts_by_telling ON event_facts (told_last, told_first, type);
CREATE INDEX event_facts_by_day ON event_facts (day, type);
CREATE INDEX event_facts_by_span ON event_facts (last_day, first_day);
CREATE INDEX event_facts_disputed ON event_facts (told_last, told_first) WHERE agreement = 'disputed';

DROP INDEX events_by_counting_day;
DROP INDEX events_by_span;

-- Who tells it.
CREATE TABLE event_outlets (
  outlet TEXT NOT NULL,
  event TEXT NOT NULL,
  PRIMARY KEY (outlet, event)
) STRICT, WITHOUT ROWID;
INSERT INTO event_outlets
SELECT DISTINCT d.source, m.event FROM event_mentions m JOIN findings f ON f.id = m.mention AND f.kind = 'mention'
  JOIN documents d ON d.reading = f.reading;
CREATE INDEX event_outlets_by_event ON event_outlets (event);

ALTER TABLE event_places ADD COLUMN day TEXT;
UPDATE event_places SET day = (SELECT e.day FROM event_facts e WHERE e.id = event);
CREATE INDEX event_places_by_day ON event_places (place, type, status, day);

ALTER TABLE event_dyads ADD COLUMN type TEXT NOT NULL DEFAULT '';
UPDATE event_dyads SET type = (SELECT e.type FROM event_facts e WHERE e.id = event);
CREATE INDEX event_dyads_by_type ON event_dyads (actor, recipient, strand, type, status, score, day);
`;
