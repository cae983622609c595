import type { DatabaseSync } from 'node:sqlite';
import { partnersReader } from './heldLinks.ts';
import { prepared } from './prepared.ts';
import { rows } from './query.ts';

/** Counts and writes the links between the mentions of an event, when these and their links stand; see linkCountSchema.ts. */
export function linkCounter(db: DatabaseSync): (event: number) => void {
  const mentions = prepared(db, 'SELECT row FROM told_mentions WHERE event = ?');
  const known = prepared(db, 'SELECT links FROM event_links WHERE event = ?');
  const put = prepared(db, 'INSERT OR REPLACE INTO event_links (event, links) VALUES (?, ?)');
  const remove = prepared(db, 'DELETE FROM event_links WHERE event = ?');
  const partners = partnersReader(db);
  return (event) => {
    const within = new Set(mentions.all(event).map(({ row }) => row as number));
    let links = 0;
    for (const mention of within) for (const partner of partners(mention)) if (within.has(partner)) links++;
    const before = (known.get(event)?.['links'] as number | undefined) ?? 0;
    if (links > 0 && links !== before) put.run(event, links);
    if (links === 0 && before > 0) remove.run(event);
  };
}

/** Counts the links of all events, in a store that has none counted. */
export function fillLinkCounts(db: DatabaseSync): void {
  const count = linkCounter(db);
  for (const { row } of rows<{ row: number }>(db, 'SELECT row FROM event_facts WHERE tellings > 1')) count(row);
}
