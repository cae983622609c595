import type { DatabaseSync } from 'node:sqlite';
import type { NamedPlace } from '../aggregates.ts';
import { rows } from './query.ts';

/** Where findings stand, by their ids: mentions where their event took place, figures where they say. */
export function readFindingPlaces(db: DatabaseSync, findings: readonly string[]): ReadonlyMap<string, readonly NamedPlace[]> {
  const ids = JSON.stringify(findings);
  const found = rows<NamedPlace & { readonly finding: string }>(
    db,
    `
    SELECT c.finding, g.id, g.name FROM (
      SELECT m.mention AS finding, p.place FROM json_each(?) j CROSS JOIN event_mentions m ON m.mention = j.value
        CROSS JOIN event_places p ON p.event = m.event
      UNION
      SELECT f.id, w.value ->> 'id' FROM json_each(?) j CROSS JOIN findings f ON f.id = j.value AND f.kind = 'figure'
        CROSS JOIN json_each(f.json, '$.where') w
    ) c JOIN places g ON g.id = c.place ORDER BY c.finding, g.id`,
    [ids, ids],
  );
  const places = ({ id, name }: NamedPlace): NamedPlace => ({ id, name });
  return new Map([...Map.groupBy(found, ({ finding }) => finding)].map(([finding, all]) => [finding, all.map(places)]));
}
