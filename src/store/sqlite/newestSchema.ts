/** A script of the store: events by the day of their first telling, so that the newest are found first. */
export const NEWEST_SCHEMA = `
CREATE INDEX event_facts_newest ON event_facts (coalesce(told_first, ''), id);
`;
