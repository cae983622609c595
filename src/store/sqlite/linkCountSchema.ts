/**
 * A script of the store: how many links the mentions of each event have with one another, so that merges are counted without
 * their lists. Filled by `fillLinkCounts`; all of it can be made again.
 */
export const LINK_COUNT_SCHEMA = `
CREATE TABLE event_links (
  -- Those without any are left out.
  event TEXT PRIMARY KEY,
  links INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;
