import type { DatabaseSync } from 'node:sqlite';
import type { HowTold } from '../reconciling.ts';
import { Bounded } from './bounded.ts';
import { prepared } from './prepared.ts';

interface Row {
  readonly type: HowTold['type'];
  readonly status: HowTold['status'];
  readonly stance: HowTold['says'][number]['stance'] | null;
}

/** Mentions of which it is kept in memory: some weeks of dense news. */
const HELD_MAX = 60_000;

const caches = new WeakMap<DatabaseSync, Bounded<HowTold>>();

/** One for each of the few ways there are, so that what is held of a mention is no more than which. */
const ways = new Map<string, HowTold>();

function wayOf(row: Row): HowTold {
  const name = `${row.type} ${row.status} ${row.stance}`;
  const { type, status, stance } = row;
  const way = ways.get(name) ?? { type, status, says: stance === null ? [] : [{ stance }] };
  ways.set(name, way);
  return way;
}

/** See `Reconciling`. A finding never changes under its row. */
export function readHowTold(db: DatabaseSync, mentions: readonly number[]): readonly HowTold[] {
  const held = caches.get(db) ?? new Bounded<HowTold>();
  caches.set(db, held);
  const select = prepared(
    db,
    "SELECT type, status, CASE WHEN own = 0 THEN json_extract(json, '$.says[0].stance') END AS stance FROM findings WHERE row = ?",
  );
  return mentions.map((mention) => {
    const known = held.get(mention);
    if (known !== undefined) return known;
    const way = wayOf(select.get(mention) as unknown as Row);
    held.put(mention, way, HELD_MAX);
    return way;
  });
}
