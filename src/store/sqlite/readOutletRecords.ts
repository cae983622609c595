import type { DatabaseSync } from 'node:sqlite';
import type { OutletRecords } from '../aggregates.ts';
import { rows } from './query.ts';

/** What outlets tell in their own voices of events that others tell too. */
export const readOutletRecords = (db: DatabaseSync): OutletRecords => ({
  outlets: rows<{ outlet: string }>(
    db,
    `SELECT o.outlet FROM (SELECT DISTINCT source AS outlet FROM documents) o WHERE EXISTS (
      SELECT 1 FROM event_outlets t CROSS JOIN event_facts e ON e.row = t.event WHERE t.outlet = o.outlet AND e.agreement <> 'single')`,
  ).map(({ outlet }) => outlet),
  confirmed: new Map(
    rows<{ outlet: string; n: number }>(
      db,
      `SELECT m.outlet, count(DISTINCT m.event) AS n FROM event_facts e CROSS JOIN told_mentions m ON m.event = e.row AND m.own = 1
       WHERE e.agreement = 'agreed' GROUP BY m.outlet`,
    ).map(({ outlet, n }) => [outlet, n]),
  ),
});

/** The outlets of those of the mentions that these tell in their own voices, by the mentions' ids. */
export const readOwnOutlets = (db: DatabaseSync, mentions: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    rows<{ mention: string; outlet: string }>(
      db,
      `SELECT j.value AS mention, m.outlet FROM json_each(?) j CROSS JOIN findings f ON f.id = j.value AND f.kind = 'mention'
         CROSS JOIN event_mentions v ON v.mention = f.id CROSS JOIN told_mentions m ON m.event = v.event AND m.row = f.row WHERE m.own = 1`,
      [JSON.stringify(mentions)],
    ).map(({ mention, outlet }) => [mention, outlet]),
  );
