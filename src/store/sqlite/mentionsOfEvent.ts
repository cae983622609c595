/** Tables that hold the mentions that an event, by its id, is made of. */
export const MENTIONS_OF_EVENT = `event_mentions m JOIN findings f ON f.id = m.mention AND f.kind = 'mention' JOIN documents d ON d.reading = f.reading
  WHERE m.event = (SELECT e.row FROM event_facts e WHERE e.id = ?)`;
