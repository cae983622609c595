import type { DatabaseSync } from 'node:sqlite';
import { partnersReader } from './heldLinks.ts';
import { rows } from './query.ts';

/** Counts and writes the links between the mentions of an event, when these and their links stand; see linkCountSchema.ts. */
export function linkCounter(db: DatabaseSync): (event: string) => void {
  const mentions = db.prepare('SELECT row FROM told_mentions WHERE event = ?');
  const put = db.prepare('INSERT INTO event_links (event, links) VALUES (?, ?)');
  const partners = partnersReader(db);
  return (event) => {
    const within = new Set(mentions.all(event).map(({ row }) => row as number));
    if (within.size < 2) return;
    let links = 0;
    for (const mention of within) for (const partner of partners(mention)) if (within.has(partner)) links++;
    if (links > 0) put.run(event, links);
  };
}

/** Counts the links of all events, in a store that has none counted. */
export function fillLinkCounts(db: DatabaseSync): void {
  const count = linkCounter(db);
  for (const { id } of rows<{ id: string }>(db, 'SELECT id FROM event_facts WHERE tellings > 1')) count(id);
}
