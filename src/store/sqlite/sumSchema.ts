/**
 * A script of the store: how many events there are, counted as they are written, so that a picture of a whole record, or of
 * all that one party has a part in, reads sums and not events. All of it can be made again.
 */
export const SUM_SCHEMA = `
-- Party '*' has every event; any other those in which a party of that code has a part, whatever its sector.
-- Months as '2021-12', days whole; '' where none is known.
CREATE TABLE place_sums (
  party TEXT NOT NULL,
  place TEXT NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  month TEXT NOT NULL,
  events INTEGER NOT NULL,
  PRIMARY KEY (party, place, type, status, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE dyad_sums (
  party TEXT NOT NULL,
  actor TEXT NOT NULL,
  recipient TEXT NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  month TEXT NOT NULL,
  events INTEGER NOT NULL,
  -- Scores in tenths, so that taking away undoes adding.
  cooperation INTEGER NOT NULL,
  conflict INTEGER NOT NULL,
  PRIMARY KEY (party, actor, recipient, type, status, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_sums (
  party TEXT NOT NULL,
  day TEXT NOT NULL,
  type TEXT NOT NULL,
  events INTEGER NOT NULL,
  PRIMARY KEY (party, day, type)
) STRICT, WITHOUT ROWID;

-- What was taken away to the last, to be swept out.
CREATE INDEX place_sums_spent ON place_sums (events) WHERE events = 0;
CREATE INDEX dyad_sums_spent ON dyad_sums (events) WHERE events = 0;
CREATE INDEX day_sums_spent ON day_sums (events) WHERE events = 0;

CREATE TEMP TABLE taking_part AS
  SELECT DISTINCT code AS party, event FROM event_parties WHERE code <> '' UNION ALL SELECT '*', id FROM event_facts;
CREATE INDEX temp.taking_part_by_event ON taking_part (event, party);
INSERT INTO place_sums
SELECT q.party, p.place, p.type, p.status, coalesce(substr(p.day, 1, 7), ''), count(*)
FROM event_places p JOIN taking_part q ON q.event = p.event GROUP BY 1, 2, 3, 4, 5;
INSERT INTO dyad_sums
SELECT q.party, y.actor, y.recipient, y.type, y.status, coalesce(substr(y.day, 1, 7), ''), count(*),
  sum(CASE WHEN y.score > 0 THEN CAST(round(y.score * 10) AS INTEGER) ELSE 0 END),
  sum(CASE WHEN y.score < 0 THEN CAST(round(-y.score * 10) AS INTEGER) ELSE 0 END)
FROM event_dyads y JOIN taking_part q ON q.event = y.event GROUP BY 1, 2, 3, 4, 5, 6;
INSERT INTO day_sums
SELECT q.party, coalesce(e.day, ''), e.type, count(*) FROM event_facts e JOIN taking_part q ON q.event = e.id GROUP BY 1, 2, 3;
DROP TABLE temp.taking_part;
`;
