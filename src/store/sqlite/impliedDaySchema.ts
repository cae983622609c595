/**
 * A script of the store: whether the days that a mention is looked up by follow from the day of its telling alone. Two such
 * mentions go together only where they are told within some days of one another, so that a plan, which is looked for a month
 * ahead, need not be compared with all that is told in that month. Where it is not known, as 0, they are compared.
 */
export const IMPLIED_DAY_SCHEMA = `
ALTER TABLE mention_keys ADD COLUMN implied INTEGER NOT NULL DEFAULT 0;
-- What says no day has three days before its telling, and a plan thirty after; 'in the last three days' has them too, and says so.
UPDATE mention_keys SET implied = 1
WHERE told_day IS NOT NULL AND from_day = told_day - 3 AND to_day IN (told_day, told_day + 30)
  AND (SELECT coalesce(json_extract(o.facts, '$[9][0]'), json_extract(o.facts, '$[9][1]')) IS NULL FROM mention_outlines o WHERE o.mention = mention_keys.mention);
`;
