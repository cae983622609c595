import type { DatabaseSync } from 'node:sqlite';
import type { Event } from '../../model/event.ts';
import { prepared } from './prepared.ts';

/** Which events that go live on in ones that come. */
export interface Succession {
  /** The rows of those that go for good. */
  readonly gone: readonly number[];
  /** By the id of one that comes, the row of the one that it keeps. */
  readonly kept: ReadonlyMap<string, number>;
}

/** An event that comes keeps the row of the one that goes with which it shares most mentions, each row being kept once; of as many the first. */
export function succession(db: DatabaseSync, removed: readonly string[], events: readonly Event[]): Succession {
  const rowOf = prepared(db, 'SELECT row FROM event_facts WHERE id = ?');
  const mentionsOf = prepared(db, 'SELECT mention FROM event_mentions WHERE event = ?');
  const going = removed.flatMap((id) => (rowOf.get(id)?.['row'] as number | undefined) ?? []);
  const holder = new Map(going.flatMap((row) => mentionsOf.all(row).map(({ mention }) => [mention as string, row] as const)));
  const left = new Set(going);
  const kept = new Map<string, number>();
  for (const { id, row } of events.flatMap((event) => sharing(event, holder)).toSorted((a, b) => b.shared - a.shared)) {
    if (kept.has(id) || !left.delete(row)) continue;
    kept.set(id, row);
  }
  return { gone: [...left], kept };
}

interface Sharing {
  readonly id: string;
  readonly row: number;
  readonly shared: number;
}

function sharing({ id, mentions }: Event, holder: ReadonlyMap<string, number>): readonly Sharing[] {
  const rows = mentions.flatMap((mention) => holder.get(mention) ?? []);
  return [...Map.groupBy(rows, (row) => row)].map(([row, all]) => ({ id, row, shared: all.length }));
}
