/**
 * One bit for each status, with whether the outlet says it in its own voice and whether a day of publication is known, as SQL
 * over a row `f` of told_mentions. Part of a script.
 */
export const TOLD_BIT =
  "(1 << (CASE f.status WHEN 'actual' THEN 0 WHEN 'planned' THEN 4 WHEN 'possible' THEN 8 ELSE 12 END + 2 * f.own + (f.day <> '')))";

/**
 * A script of the store: as what the mentions of an event that show tell it, and those of them that name a party, so that
 * events of a status, or told in the outlets' own voice of somebody, are found without their mentions. All of it can be made again.
 */
export const TOLD_AS_SCHEMA = `
ALTER TABLE event_facts ADD COLUMN told INTEGER NOT NULL DEFAULT 0;
UPDATE event_facts SET told = coalesce((SELECT sum(DISTINCT ${TOLD_BIT}) FROM told_mentions f WHERE f.event = event_facts.id), 0);

-- By the code alone, whatever sector a mention names.
CREATE TEMP TABLE party_told AS
  SELECT f.event, a.code, sum(DISTINCT ${TOLD_BIT}) AS told
  FROM told_mentions f CROSS JOIN finding_actors a ON a.finding = f.row WHERE a.code <> '' GROUP BY 1, 2;
CREATE INDEX temp.party_told_by_event ON party_told (event, code, told);
DROP INDEX event_parties_by_event;
ALTER TABLE event_parties ADD COLUMN told INTEGER NOT NULL DEFAULT 0;
UPDATE event_parties SET told =
  coalesce((SELECT t.told FROM temp.party_told t WHERE t.event = event_parties.event AND t.code = event_parties.code), 0);
DROP TABLE temp.party_told;
CREATE INDEX event_parties_of_event ON event_parties (event, code, sector, told);

-- Sums, beside those of who takes part and who tells: 'told actual' of what one mention tells as such.
CREATE TEMP TABLE told_part AS SELECT DISTINCT 'told ' || status AS party, event FROM told_mentions;
CREATE INDEX temp.told_part_by_event ON told_part (event, party);
INSERT INTO place_sums
SELECT q.party, p.place, p.type, p.status, coalesce(substr(p.day, 1, 7), ''), count(*)
FROM event_places p JOIN told_part q ON q.event = p.event GROUP BY 1, 2, 3, 4, 5;
INSERT INTO dyad_sums
SELECT q.party, y.actor, y.recipient, y.type, y.status, coalesce(substr(y.day, 1, 7), ''), count(*),
  sum(CASE WHEN y.score > 0 THEN CAST(round(y.score * 10) AS INTEGER) ELSE 0 END),
  sum(CASE WHEN y.score < 0 THEN CAST(round(-y.score * 10) AS INTEGER) ELSE 0 END)
FROM event_dyads y JOIN told_part q ON q.event = y.event GROUP BY 1, 2, 3, 4, 5, 6;
INSERT INTO day_sums
SELECT q.party, coalesce(e.day, ''), e.type, count(*) FROM event_facts e JOIN told_part q ON q.event = e.id GROUP BY 1, 2, 3;
DROP TABLE temp.told_part;
`;
