/** A script of the store: what a picture under a filter counts of an event is read from one index, without its rows. */
export const COUNTING_SCHEMA = `
CREATE INDEX event_dyads_of_event ON event_dyads (event, actor, recipient, type, status, day, strand, score);
DROP INDEX event_dyads_by_event;
-- With the columns of the key, which every index of such a table holds.
CREATE INDEX event_places_of_event ON event_places (event, day);
DROP INDEX event_places_by_event;
`;
