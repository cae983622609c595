import type { DatabaseSync } from 'node:sqlite';
import type { Mention } from '../../model/mention.ts';
import type { HeldMention } from '../reconciling.ts';
import { rows } from './query.ts';
import { TOLD_COLUMNS, type ToldRow, toldOf } from './toldRow.ts';

/** All mentions of the events that hold these, but those of some documents. */
export function readHeld(db: DatabaseSync, mentions: readonly string[], without: readonly string[]): readonly HeldMention[] {
  const found = rows<ToldRow & { readonly event: string }>(
    db,
    `
    WITH held AS (SELECT DISTINCT m.event FROM json_each(?) j CROSS JOIN event_mentions m ON m.mention = j.value)
    SELECT m.event, ${TOLD_COLUMNS} FROM held CROSS JOIN event_mentions m ON m.event = held.event
      CROSS JOIN findings f ON f.id = m.mention AND f.kind = 'mention'
      CROSS JOIN reconciled_mentions r ON r.finding = f.row
      CROSS JOIN documents d ON d.row = r.document CROSS JOIN sightings s ON s.row = d.sighting
    WHERE d.id NOT IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(mentions), JSON.stringify(without)],
  );
  return found.map(({ event, ...row }) => ({ event, mention: toldOf<Mention>(row) }));
}
