import type { DatabaseSync } from 'node:sqlite';
import type { Place } from '../../model/place.ts';
import { prepared } from './prepared.ts';

/** Keeps places that something stands at, each once. */
export function placeWriter(db: DatabaseSync): (place: Place) => void {
  const known = prepared(db, 'SELECT 1 FROM places WHERE id = ?');
  const insert = prepared(db, 'INSERT INTO places (id, name, country, lat, lon, kind, precision) VALUES (?, ?, ?, ?, ?, ?, ?)');
  return ({ id, name, country, lat, lon, kind, precision }) => {
    if (known.get(id) === undefined) insert.run(id, name, country, lat, lon, kind, precision ?? null);
  };
}
