import type { EventStatus, FigureStatus } from '../../codebook/status.ts';

/** Statuses by the place of their bits: twice as many, the second of each where the outlet says so in its own voice. None comes after all. */
export const BIT_STATUSES: readonly (EventStatus | FigureStatus)[] = [
  'actual',
  'planned',
  'possible',
  'negated',
  'present',
  'moving',
  'alert',
  'past',
  'denied',
];

/** The bit of a row `f` of findings. Part of a script. */
const BIT = `(1 << (f.own + 2 * CASE f.status WHEN 'actual' THEN 0 WHEN 'planned' THEN 1 WHEN 'possible' THEN 2 WHEN 'negated' THEN 3
  WHEN 'present' THEN 4 WHEN 'moving' THEN 5 WHEN 'alert' THEN 6 WHEN 'past' THEN 7 WHEN 'denied' THEN 8 ELSE 9 END))`;

/**
 * A script of the store: what a reading tells of each class and party is kept with as what it is told, one bit for each status
 * and voice, so that documents of a status are counted without their findings. All of it can be made again.
 */
export const READING_BITS_SCHEMA = `
CREATE TEMP TABLE reading_bits AS
  SELECT f.reading, a.code, coalesce(f.type, '') AS type, ${BIT} AS bit
  FROM findings f CROSS JOIN finding_actors a ON a.finding = f.row WHERE a.code <> ''
  UNION SELECT f.reading, '*', coalesce(f.type, ''), ${BIT} FROM findings f;

DROP TABLE reading_told;
-- Of each reading every class with every party once, '*' standing for any. The class of figures and claims is ''.
CREATE TABLE reading_told (
  reading INTEGER NOT NULL REFERENCES readings (row),
  code TEXT NOT NULL,
  type TEXT NOT NULL,
  -- The bits of all such things that it tells.
  told INTEGER NOT NULL,
  PRIMARY KEY (reading, code, type)
) STRICT, WITHOUT ROWID;
INSERT INTO reading_told
  SELECT reading, code, type, sum(bit) FROM temp.reading_bits GROUP BY 1, 2, 3
  UNION ALL SELECT reading, code, '*', sum(DISTINCT bit) FROM temp.reading_bits GROUP BY 1, 2
  ORDER BY 1, 2, 3;
CREATE INDEX reading_told_by_type ON reading_told (type, code, reading, told);
DROP TABLE temp.reading_bits;
`;
