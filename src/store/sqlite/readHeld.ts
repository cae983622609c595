import type { DatabaseSync } from 'node:sqlite';
import type { HeldMention } from '../reconciling.ts';
import { mentionReader } from './heldMentions.ts';
import { rows } from './query.ts';

/** All mentions of the events that hold these, but those of some documents. */
export function readHeld(db: DatabaseSync, mentions: readonly number[], without: readonly string[]): readonly HeldMention[] {
  const found = rows<{ readonly event: string; readonly finding: number; readonly sighting: number }>(
    db,
    `
    WITH held AS (
      SELECT DISTINCT m.event FROM json_each(?) j CROSS JOIN reconciled_mentions r ON r.finding = j.value
        CROSS JOIN findings f ON f.row = r.finding CROSS JOIN event_mentions m ON m.mention = f.id)
    SELECT m.event, f.row AS finding, d.sighting FROM held CROSS JOIN event_mentions m ON m.event = held.event
      CROSS JOIN findings f ON f.id = m.mention AND f.kind = 'mention'
      CROSS JOIN reconciled_mentions r ON r.finding = f.row
      CROSS JOIN documents d ON d.row = r.document
    WHERE d.id NOT IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(mentions), JSON.stringify(without)],
  );
  const read = mentionReader(db);
  return found.map(({ event, finding, sighting }) => ({ event, number: finding, mention: read(finding, sighting) }));
}
