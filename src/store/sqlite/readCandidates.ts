import type { DatabaseSync } from 'node:sqlite';
import type { Lookup } from '../../model/lookup.ts';
import type { NumberedOutline } from '../reconciling.ts';
import { outlinesOf } from './outlines.ts';
import { prepared } from './prepared.ts';
import { rowsOfDocuments } from './reconciledMentions.ts';

/** The outlines of the mentions that one of the lookups meets, each once. */
export function readCandidates(db: DatabaseSync, lookups: readonly Lookup[], without: readonly string[]): readonly NumberedOutline[] {
  const leftOut = rowsOfDocuments(db, without);
  const meet = lookup(db);
  // In a burst hundreds of mentions are looked up by the same.
  const distinct = [...new Map(lookups.map((asked) => [JSON.stringify(asked), asked])).values()];
  const met = new Set<number>();
  for (const asked of distinct) for (const row of meet(asked)) if (!leftOut.has(row)) met.add(row);
  return outlinesOf(
    db,
    [...met].sort((a, b) => a - b),
  );
}

function lookup(db: DatabaseSync): (asked: Lookup) => readonly number[] {
  const under = 'SELECT mention FROM mention_keys WHERE type = ? AND key = ? AND leads = ?';
  const byDays = prepared(db, `${under} AND wide = 0 AND from_day BETWEEN ? AND ? AND to_day >= ?`);
  const byTelling = prepared(db, `${under} AND wide = ? AND told_day BETWEEN ? AND ?`);
  return ({ type, key, leads, wide, from, to, told, reach, toldApart }) => {
    // Where it leads, all are compared with it; where not, those that lead.
    const leading = leads ? [0, 1] : [1];
    const told_ = (isWide: 0 | 1) =>
      told === null ? [] : leading.flatMap((one) => byTelling.all(type, key, one, isWide, told - toldApart, told + toldApart));
    const dated = (): ReturnType<typeof told_> =>
      wide ? told_(0) : leading.flatMap((one) => byDays.all(type, key, one, from - 1 - reach, to + 1, from - 1));
    return [...dated(), ...told_(1)].map(({ mention }) => mention as number);
  };
}
