/**
 * A script of the store: what a timeline draws of each event, side by side in the order of their days, so that ten thousand
 * bars are read without the events' JSON. All of it can be made again.
 */
export const BAR_SCHEMA = `
CREATE TABLE event_bars (
  sort_key TEXT NOT NULL,
  id TEXT NOT NULL,
  -- An array, see eventBars.ts.
  json TEXT NOT NULL,
  PRIMARY KEY (sort_key, id)
) STRICT, WITHOUT ROWID;
INSERT INTO event_bars
SELECT e.sort_key, e.id, json_array(e.id, e.json ->> '$.type', e.json ->> '$.mode', e.json ->> '$.status', e.json ->> '$.when.start',
  e.json ->> '$.when.end', substr(e.json ->> '$.first_reported', 1, 10), e.json ->> '$.agreement', e.json ->> '$.independent',
  json((SELECT json_group_array(json_array(a.value ->> 'code', a.value ->> 'name')) FROM json_each(e.json, '$.actors') a)),
  json((SELECT json_group_array(json_array(a.value ->> 'code', a.value ->> 'name')) FROM json_each(e.json, '$.recipients') a)),
  json((SELECT json_group_array(json_array(a.value ->> 'id', a.value ->> 'name')) FROM json_each(e.json, '$.where') a)),
  json(coalesce(e.json -> '$.planOf', '[]')))
FROM events e ORDER BY e.sort_key, e.id;
`;
