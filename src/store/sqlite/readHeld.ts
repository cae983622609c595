import type { DatabaseSync } from 'node:sqlite';
import type { HeldMention, Holding } from '../reconciling.ts';
import { mentionReader } from './heldMentions.ts';
import { prepared } from './prepared.ts';
import { rows } from './query.ts';
import { documentRowsOf } from './reconciledMentions.ts';

/** All mentions of the events that hold these, but those of some documents. */
export function readHeld(db: DatabaseSync, mentions: readonly number[], without: readonly string[]): readonly HeldMention[] {
  const leftOut = documentRowsOf(db, without);
  const [eventOf, membersOf, read] = [eventFinder(db), memberFinder(db), mentionReader(db)];
  const [met, known] = [new Set<number>(), new Set<number>()];
  const id = prepared(db, 'SELECT id FROM event_facts WHERE row = ?');
  const held: HeldMention[] = [];
  for (const mention of mentions) {
    // Most are asked for together with others of their event.
    const event = known.has(mention) ? undefined : eventOf(mention);
    if (event === undefined || met.has(event)) continue;
    met.add(event);
    const name = id.get(event)?.['id'] as string;
    for (const { finding, document, sighting } of membersOf(event)) {
      known.add(finding);
      if (!leftOut.has(document)) held.push({ event: name, number: finding, mention: read(finding, sighting) });
    }
  }
  return held;
}

interface HoldingRow {
  readonly number: number;
  readonly event: string;
  readonly type: Holding['type'];
  readonly status: Holding['status'];
  readonly stance: Holding['says'][number]['stance'] | null;
}

/** See `Reconciling`. */
export const readHoldings = (db: DatabaseSync, mentions: readonly number[]): readonly Holding[] =>
  rows<HoldingRow>(
    db,
    `
    SELECT f.row AS number, e.id AS event, f.type, f.status, CASE WHEN f.own = 0 THEN json_extract(f.json, '$.says[0].stance') END AS stance
    FROM json_each(?) j CROSS JOIN reconciled_mentions r ON r.finding = j.value CROSS JOIN event_facts e ON e.row = r.event
      CROSS JOIN findings f ON f.row = r.finding`,
    [JSON.stringify(mentions)],
  ).map(({ stance, ...held }) => ({ ...held, says: stance === null ? [] : [{ stance }] }));

function eventFinder(db: DatabaseSync): (mention: number) => number | undefined {
  const find = prepared(db, 'SELECT event FROM reconciled_mentions WHERE finding = ? AND event IS NOT NULL');
  return (mention) => find.get(mention)?.['event'] as number | undefined;
}

interface Member {
  readonly finding: number;
  readonly document: number;
  readonly sighting: number;
}

function memberFinder(db: DatabaseSync): (event: number) => readonly Member[] {
  const find = prepared(
    db,
    `
    SELECT r.finding, r.document, d.sighting FROM reconciled_mentions r CROSS JOIN documents d ON d.row = r.document WHERE r.event = ?`,
  );
  return (event) => find.all(event) as unknown as readonly Member[];
}
