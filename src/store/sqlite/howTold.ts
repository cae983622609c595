import type { DatabaseSync } from 'node:sqlite';
import type { HowTold } from '../reconciling.ts';
import { prepared, preparedLists } from './prepared.ts';

interface Row {
  readonly type: HowTold['type'];
  readonly status: HowTold['status'];
  readonly stance: HowTold['says'][number]['stance'] | '';
}

const known = new WeakMap<DatabaseSync, Map<number, HowTold>>();

/** See `Reconciling`. Of the few ways there are each is read once, and stays under its row. */
export function readHowTold(db: DatabaseSync, mentions: readonly number[]): readonly HowTold[] {
  const find = preparedLists(db, 'SELECT way FROM mention_ways WHERE mention = ?');
  const read = prepared(db, 'SELECT type, status, stance FROM told_ways WHERE row = ?');
  const ways = known.get(db) ?? new Map<number, HowTold>();
  known.set(db, ways);
  return mentions.map((mention) => {
    const [row] = find.get(mention) as unknown as readonly [number];
    const way = ways.get(row) ?? wayOf(read.get(row) as unknown as Row);
    ways.set(row, way);
    return way;
  });
}

const wayOf = ({ type, status, stance }: Row): HowTold => ({ type, status, says: stance === '' ? [] : [{ stance }] });

/** Keeps or forgets how a mention holds what it tells; to be called inside a transaction. */
export function wayWriter(db: DatabaseSync): { readonly put: (mention: number) => void; readonly forget: (mention: number) => void } {
  const told = `
    SELECT type, status, coalesce(CASE WHEN own = 0 THEN json_extract(json, '$.says[0].stance') END, '') AS stance
    FROM findings WHERE row = ?`;
  const add = prepared(db, `INSERT OR IGNORE INTO told_ways (type, status, stance) ${told}`);
  const put = prepared(
    db,
    `INSERT OR REPLACE INTO mention_ways (mention, way)
     SELECT ?1, w.row FROM (${told.replace('?', '?1')}) f CROSS JOIN told_ways w ON w.type = f.type AND w.status = f.status AND w.stance = f.stance`,
  );
  const forget = prepared(db, 'DELETE FROM mention_ways WHERE mention = ?');
  return {
    put: (mention) => {
      add.run(mention);
      put.run(mention);
    },
    forget: (mention) => void forget.run(mention),
  };
}
