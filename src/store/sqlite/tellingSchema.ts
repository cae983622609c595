/**
 * A script of the store: who tells of an event, as which outlet prints it and on which day, so that what one voice tells is
 * found and counted without its mentions. All of it can be made again.
 */
export const TELLING_SCHEMA = `
CREATE TABLE event_tellings (
  -- Of somebody quoted, '' where unnamed; 'own' for the outlet's own voice.
  code TEXT NOT NULL,
  -- Of publication; '' where unknown.
  day TEXT NOT NULL,
  event TEXT NOT NULL,
  outlet TEXT NOT NULL,
  -- '' where unknown.
  sector TEXT NOT NULL,
  PRIMARY KEY (code, day, event, outlet, sector)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO event_tellings
SELECT t.code, t.day, t.event, t.outlet, t.sector FROM (
  SELECT coalesce(v.code, 'own') AS code, coalesce(substr(d.published, 1, 10), '') AS day, m.event, d.source AS outlet, coalesce(v.sector, '') AS sector
  FROM event_mentions m JOIN findings f ON f.id = m.mention AND f.kind = 'mention' JOIN documents d ON d.reading = f.reading
    LEFT JOIN finding_speakers v ON v.finding = f.row
) t ORDER BY 1, 2, 3, 4, 5;
CREATE INDEX event_tellings_of_event ON event_tellings (event);

-- Sums, beside those of who takes part: 'says RUS' of what is told in somebody's voice, 'says own' in the outlets' own,
-- 'outlet X' of what an outlet tells and 'own X' of that in its own voice.
CREATE TEMP TABLE telling_part AS
  SELECT DISTINCT 'says ' || code AS party, event FROM event_tellings WHERE code <> ''
  UNION ALL SELECT DISTINCT 'outlet ' || outlet, event FROM event_tellings
  UNION ALL SELECT DISTINCT 'own ' || outlet, event FROM event_tellings WHERE code = 'own';
CREATE INDEX temp.telling_part_by_event ON telling_part (event, party);
INSERT INTO place_sums
SELECT q.party, p.place, p.type, p.status, coalesce(substr(p.day, 1, 7), ''), count(*)
FROM event_places p JOIN telling_part q ON q.event = p.event GROUP BY 1, 2, 3, 4, 5;
INSERT INTO dyad_sums
SELECT q.party, y.actor, y.recipient, y.type, y.status, coalesce(substr(y.day, 1, 7), ''), count(*),
  sum(CASE WHEN y.score > 0 THEN CAST(round(y.score * 10) AS INTEGER) ELSE 0 END),
  sum(CASE WHEN y.score < 0 THEN CAST(round(-y.score * 10) AS INTEGER) ELSE 0 END)
FROM event_dyads y JOIN telling_part q ON q.event = y.event GROUP BY 1, 2, 3, 4, 5, 6;
INSERT INTO day_sums
SELECT q.party, coalesce(e.day, ''), e.type, count(*) FROM event_facts e JOIN telling_part q ON q.event = e.id GROUP BY 1, 2, 3;
DROP TABLE temp.telling_part;
`;
