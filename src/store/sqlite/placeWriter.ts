import type { DatabaseSync } from 'node:sqlite';
import type { Place } from '../../model/place.ts';

/** Keeps places that something stands at, each once. */
export function placeWriter(db: DatabaseSync): (place: Place) => void {
  const known = db.prepare('SELECT 1 FROM places WHERE id = ?');
  const insert = db.prepare('INSERT INTO places (id, name, country, lat, lon, kind, precision) VALUES (?, ?, ?, ?, ?, ?, ?)');
  return ({ id, name, country, lat, lon, kind, precision }) => {
    if (known.get(id) === undefined) insert.run(id, name, country, lat, lon, kind, precision ?? null);
  };
}
