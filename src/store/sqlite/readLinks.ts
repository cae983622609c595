import type { DatabaseSync } from 'node:sqlite';
import type { WrittenLink } from '../reconciling.ts';
import { rowOfMention, rowsOfDocuments } from './reconciledMentions.ts';

/** Ids of mentions that are linked with these, but those of some documents. */
export function readPartners(db: DatabaseSync, mentions: readonly string[], without: readonly string[]): readonly string[] {
  const row = rowOfMention(db);
  return idsOf(
    db,
    partners(
      db,
      mentions.flatMap((id) => row(id) ?? []),
      rowsOfDocuments(db, without),
    ),
  );
}

/** Ids of mentions of other documents that are linked with those taken in of these. */
export function readPartnersOfDocuments(db: DatabaseSync, documents: readonly string[]): readonly string[] {
  const own = rowsOfDocuments(db, documents);
  return idsOf(db, partners(db, own, own));
}

/** The links of which both ends are among these mentions. */
export function readLinksAmong(db: DatabaseSync, mentions: readonly string[]): readonly WrittenLink[] {
  const row = rowOfMention(db);
  const ids = new Map(mentions.flatMap((id) => [row(id)].flatMap((at) => (at === undefined ? [] : [[at, id] as const]))));
  const select = db.prepare('SELECT b, kind, weight, verdict FROM mention_links WHERE a = ?');
  return [...ids].flatMap(([at, a]) =>
    (select.all(at) as unknown as readonly (Omit<WrittenLink, 'a' | 'b'> & { readonly b: number })[]).flatMap(({ b: other, ...link }) => {
      const b = ids.get(other);
      return b === undefined ? [] : [{ ...link, a, b }];
    }),
  );
}

function partners(db: DatabaseSync, mentions: Iterable<number>, without: ReadonlySet<number>): ReadonlySet<number> {
  const select = db.prepare('SELECT b AS other FROM mention_links WHERE a = ? UNION ALL SELECT a FROM mention_links WHERE b = ?');
  return new Set(
    [...mentions].flatMap((row) => select.all(row, row).map(({ other }) => other as number)).filter((row) => !without.has(row)),
  );
}

function idsOf(db: DatabaseSync, mentions: Iterable<number>): readonly string[] {
  const select = db.prepare('SELECT id FROM findings WHERE row = ?');
  return [...mentions].map((row) => select.get(row)?.['id'] as string);
}
