import type { DatabaseSync } from 'node:sqlite';
import type { EventPlace } from '../aggregates.ts';
import { prepared } from './prepared.ts';

/** A place of the gazetteer as events name it. */
export type PlaceRow = Omit<EventPlace, 'events' | 'counts'>;

/** As the table has it. */
export type StoredPlace = Omit<PlaceRow, 'precision'> & { readonly precision: NonNullable<EventPlace['precision']> | null };

/** Looks places of events up by their ids. */
export function placeRows(db: DatabaseSync): (id: string) => PlaceRow {
  const select = prepared(db, 'SELECT id, name, country, lat, lon, kind, precision FROM places WHERE id = ?');
  return (id) => placeOfRow(select.get(id) as unknown as StoredPlace);
}

export const placeOfRow = ({ precision, ...place }: StoredPlace): PlaceRow => ({ ...place, ...(precision === null ? {} : { precision }) });
