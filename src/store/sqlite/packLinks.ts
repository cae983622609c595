import type { DatabaseSync } from 'node:sqlite';
import { linkLists } from './linkLists.ts';
import { eachRow } from './query.ts';

type Row = { readonly mention: number; readonly partner: number; readonly weight: number; readonly score: number };

/** Writes links that stand in a row each as lists, and drops the tables that held them; to be called after `LINK_LIST_SCHEMA`. */
export function packLinks(db: DatabaseSync): void {
  const lists = linkLists(db);
  const former = `former_links l JOIN link_reasons r ON r.later = max(l.mention, l.partner) AND r.earlier = min(l.mention, l.partner)`;
  const found = eachRow<Row>(
    db,
    `SELECT l.mention, l.partner, l.weight, r.score FROM ${former} WHERE l.kind = 0 ORDER BY l.mention, l.partner`,
  );
  for (const links of byMention(found)) {
    const mention = links[0]?.mention ?? 0;
    const earlier = links.filter(({ partner }) => partner < mention);
    const later = links.filter(({ partner }) => partner > mention);
    lists.put(mention, {
      partners: Uint32Array.from(earlier, ({ partner }) => partner),
      weights: Float64Array.from(earlier, ({ weight }) => weight),
      scores: Float64Array.from(earlier, ({ score }) => score),
    });
    lists.putBacks(
      mention,
      Uint32Array.from(later, ({ partner }) => partner),
    );
  }
  db.exec('DROP TABLE former_links; DROP TABLE link_reasons');
}

function* byMention(found: Iterable<Row>): Iterable<readonly Row[]> {
  let group: Row[] = [];
  for (const row of found) {
    if (group[0] !== undefined && group[0].mention !== row.mention) {
      yield group;
      group = [];
    }
    group.push(row);
  }
  if (group.length > 0) yield group;
}
