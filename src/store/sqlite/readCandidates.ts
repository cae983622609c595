import type { DatabaseSync } from 'node:sqlite';
import type { Lookup } from '../../model/lookup.ts';
import type { Candidates } from '../reconciling.ts';
import { outlinesOf } from './outlines.ts';
import { preparedLists } from './prepared.ts';
import { rowsOfDocuments } from './reconciledMentions.ts';

/** See `Reconciling`. */
export function readCandidates(db: DatabaseSync, lookups: readonly Lookup[], without: readonly string[]): Candidates {
  const leftOut = rowsOfDocuments(db, without);
  const meet = lookup(db);
  // In a burst hundreds of mentions are looked up by the same.
  const rowsOf = new Map<string, readonly number[]>();
  const all = lookups.map((asked) => {
    const name = JSON.stringify(asked);
    const found = rowsOf.get(name) ?? meet(asked).filter((row) => !leftOut.has(row));
    rowsOf.set(name, found);
    return found;
  });
  const outlines = outlinesOf(
    db,
    [...new Set([...rowsOf.values()].flat())].sort((a, b) => a - b),
  );
  const placeOf = new Map(outlines.map(({ number }, place) => [number, place]));
  const placesOf = new Map<readonly number[], Uint32Array>();
  const met = all.map((rows) => {
    const places = placesOf.get(rows) ?? Uint32Array.from(rows.flatMap((row) => placeOf.get(row) ?? []));
    placesOf.set(rows, places);
    return places;
  });
  return { outlines, met };
}

function lookup(db: DatabaseSync): (asked: Lookup) => readonly number[] {
  const under = 'SELECT mention FROM mention_keys WHERE type = ? AND key = ? AND leads = ?';
  const days = 'wide = 0 AND from_day BETWEEN ? AND ? AND to_day >= ?';
  const byDays = preparedLists(db, `${under} AND ${days}`);
  const near = preparedLists(db, `${under} AND ${days} AND (implied = 0 OR told_day BETWEEN ? AND ?)`);
  const byTelling = preparedLists(db, `${under} AND wide = ? AND told_day BETWEEN ? AND ?`);
  return ({ type, key, leads, wide, implied, from, to, told, reach, toldApart, toldNear }) => {
    // Where it leads, all are compared with it; where not, those that lead.
    const leading = leads ? [0, 1] : [1];
    const told_ = (isWide: 0 | 1) =>
      told === null ? [] : leading.flatMap((one) => byTelling.all(type, key, one, isWide, told - toldApart, told + toldApart));
    const dated = (): ReturnType<typeof told_> => {
      if (wide) return told_(0);
      const reached = [from - 1 - reach, to + 1, from - 1] as const;
      return leading.flatMap((one) =>
        implied && told !== null
          ? near.all(type, key, one, ...reached, told - toldNear, told + toldNear)
          : byDays.all(type, key, one, ...reached),
      );
    };
    return ([...dated(), ...told_(1)] as unknown as readonly (readonly [number])[]).map(([mention]) => mention);
  };
}
