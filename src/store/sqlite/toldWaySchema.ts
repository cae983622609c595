/**
 * A script of the store: how each mention that was taken in holds what it tells stands by itself, five hundred on a page. Of what
 * is linked with a change most is looked at no further, and its findings lie on as many pages as they are. All of it can be made
 * again.
 */
export const TOLD_WAY_SCHEMA = `
CREATE TEMP TABLE told_as_found AS
  SELECT f.row AS mention, f.type, f.status, coalesce(CASE WHEN f.own = 0 THEN json_extract(f.json, '$.says[0].stance') END, '') AS stance
  FROM reconciled_mentions r CROSS JOIN findings f ON f.row = r.finding;

DROP TABLE IF EXISTS mention_ways;
DROP TABLE IF EXISTS told_ways;
-- The few ways there are: a class, a status, and how the innermost speaker stands to it; '' where the outlet says so itself.
CREATE TABLE told_ways (
  row INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  stance TEXT NOT NULL,
  UNIQUE (type, status, stance)
) STRICT;
INSERT INTO told_ways (type, status, stance) SELECT DISTINCT type, status, stance FROM temp.told_as_found ORDER BY 1, 2, 3;

CREATE TABLE mention_ways (
  mention INTEGER PRIMARY KEY,
  way INTEGER NOT NULL
) STRICT;
INSERT INTO mention_ways
  SELECT o.mention, w.row FROM temp.told_as_found o CROSS JOIN told_ways w ON w.type = o.type AND w.status = o.status AND w.stance = o.stance
  ORDER BY o.mention;
DROP TABLE temp.told_as_found;
`;
