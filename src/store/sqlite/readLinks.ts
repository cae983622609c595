import type { DatabaseSync } from 'node:sqlite';
import type { WrittenLink } from '../reconciling.ts';
import { LINK_KINDS } from './linkKinds.ts';
import { rowOfMention, rowsOfDocuments } from './reconciledMentions.ts';

const PARTNERS = `
  WITH partners AS (SELECT DISTINCT l.partner AS row FROM json_each(?) j CROSS JOIN mention_links l ON l.mention = j.value)
  SELECT f.id FROM partners JOIN findings f ON f.row = partners.row WHERE partners.row NOT IN (SELECT value FROM json_each(?))`;

/** Ids of mentions that are linked with these, but those of some documents. */
export function readPartners(db: DatabaseSync, mentions: readonly string[], without: readonly string[]): readonly string[] {
  return partners(db, [...rowsOf(db, mentions).keys()], [...rowsOfDocuments(db, without)]);
}

/** Ids of mentions of other documents that are linked with those taken in of these. */
export function readPartnersOfDocuments(db: DatabaseSync, documents: readonly string[]): readonly string[] {
  const own = [...rowsOfDocuments(db, documents)];
  return partners(db, own, own);
}

const partners = (db: DatabaseSync, own: readonly number[], without: readonly number[]): readonly string[] =>
  db
    .prepare(PARTNERS)
    .all(JSON.stringify(own), JSON.stringify(without))
    .map(({ id }) => id as string);

// The plus keeps SQLite from looking up each pair there could be, instead of the links there are.
const AMONG = `
  SELECT l.mention, l.partner, l.kind, l.weight, l.same FROM json_each(?) j CROSS JOIN mention_links l ON l.mention = j.value
  WHERE +l.partner IN (SELECT value FROM json_each(?))`;

type Row = readonly [mention: number, partner: number, kind: number, weight: number, isSame: number];

/** The links of these mentions with one another and with those beside. */
export function readLinksAmong(db: DatabaseSync, mentions: readonly string[], beside: readonly string[]): readonly WrittenLink[] {
  const own = rowsOf(db, mentions);
  const all = new Map([...own, ...rowsOf(db, beside)]);
  const statement = db.prepare(AMONG);
  statement.setReturnArrays(true);
  const found = statement.all(JSON.stringify([...own.keys()]), JSON.stringify([...all.keys()])) as unknown as readonly Row[];
  return found.flatMap(([mention, partner, kind, weight, isSame]) => {
    // A link of two of these stands under both.
    if (mention > partner && own.has(partner)) return [];
    const [one, other] = [all.get(Math.min(mention, partner)), all.get(Math.max(mention, partner))];
    if (one === undefined || other === undefined) return [];
    return [{ a: one, b: other, kind: LINK_KINDS[kind] ?? 'program', weight, verdict: isSame === 1 ? 'same' : 'different' }];
  });
}

/** Mentions taken in, by the rows of their findings. */
function rowsOf(db: DatabaseSync, ids: readonly string[]): ReadonlyMap<number, string> {
  const row = rowOfMention(db);
  return new Map(ids.flatMap((id) => [row(id)].flatMap((at) => (at === undefined ? [] : [[at, id] as const]))));
}
