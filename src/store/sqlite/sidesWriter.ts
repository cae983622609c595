import type { DatabaseSync } from 'node:sqlite';
import type { Event } from '../../model/event.ts';
import type { BarWriter } from './eventBars.ts';
import { prepared } from './prepared.ts';

/**
 * Writes an event in place of the one in its row where they differ in nothing but their sides: what is disputed, and which plans
 * and deeds stand beside. What it is found, counted and summed by hangs on none of these. Tells whether it was so.
 */
export function sidesWriter(db: DatabaseSync, bars: BarWriter): (row: number, event: Event, json: string) => boolean {
  const find = prepared(db, 'SELECT json FROM events WHERE row = ?');
  const update = prepared(db, 'UPDATE events SET json = ? WHERE row = ?');
  const agreement = prepared(db, 'UPDATE event_facts SET agreement = ?1 WHERE row = ?2 AND agreement <> ?1');
  return (row, event, json) => {
    const before = find.get(row)?.['json'] as string | undefined;
    if (before === undefined || withoutSides(before) !== withoutSides(json)) return false;
    update.run(json, row);
    agreement.run(event.agreement, row);
    bars.change(event);
    return true;
  };
}

function withoutSides(json: string): string {
  const { agreement: _agreement, disputes: _disputes, planOf: _planOf, cameOf: _cameOf, ...rest } = JSON.parse(json) as Event;
  return JSON.stringify(rest);
}
