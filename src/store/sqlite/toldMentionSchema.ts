/**
 * A script of the store: the mentions of each event that show, side by side and in short, so that what is asked of one
 * mention is looked up without findings and documents. All of it can be made again.
 */
export const TOLD_MENTION_SCHEMA = `
CREATE TABLE told_mentions (
  event TEXT NOT NULL,
  -- That of the finding.
  row INTEGER NOT NULL,
  document INTEGER NOT NULL,
  -- Of publication; '' where unknown.
  day TEXT NOT NULL,
  outlet TEXT NOT NULL,
  status TEXT NOT NULL,
  own INTEGER NOT NULL,
  PRIMARY KEY (event, row)
) STRICT, WITHOUT ROWID;
INSERT INTO told_mentions
SELECT m.event, f.row, d.row, coalesce(substr(d.published, 1, 10), ''), d.source, f.status, f.own
FROM event_mentions m CROSS JOIN findings f ON f.id = m.mention AND f.kind = 'mention' CROSS JOIN documents d ON d.reading = f.reading
ORDER BY m.event;
CREATE INDEX told_mentions_by_document ON told_mentions (document, event);
`;
