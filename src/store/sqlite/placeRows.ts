import type { DatabaseSync } from 'node:sqlite';
import type { EventPlace } from '../aggregates.ts';

/** A place of the gazetteer as events name it. */
export type PlaceRow = Omit<EventPlace, 'events' | 'counts'>;

type Stored = Omit<PlaceRow, 'precision'> & { readonly precision: NonNullable<EventPlace['precision']> | null };

/** Looks places of events up by their ids. */
export function placeRows(db: DatabaseSync): (id: string) => PlaceRow {
  const select = db.prepare('SELECT id, name, country, lat, lon, kind, precision FROM places WHERE id = ?');
  return (id) => {
    const { precision, ...place } = select.get(id) as unknown as Stored;
    return { ...place, ...(precision === null ? {} : { precision }) };
  };
}
