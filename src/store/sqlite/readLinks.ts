import type { DatabaseSync } from 'node:sqlite';
import type { MentionLink, WrittenLink } from '../reconciling.ts';
import { rowOfMention, rowsOfDocuments } from './reconciledMentions.ts';

const PARTNERS = `
  WITH own AS (SELECT value AS row FROM json_each(?)),
  partners AS (
    SELECT l.b AS row FROM own CROSS JOIN mention_links l ON l.a = own.row
    UNION SELECT l.a FROM own CROSS JOIN mention_links l ON l.b = own.row
  )
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

// Numbers in place of words: there are thousands of links, and each word would be made anew.
const KINDS = ['program', 'same', 'different', 'unsure'] as const satisfies readonly MentionLink['kind'][];
const KIND_NUMBER = `CASE l.kind ${KINDS.map((kind, at) => `WHEN '${kind}' THEN ${at}`).join(' ')} END`;
const COLUMNS = `l.a, l.b, ${KIND_NUMBER}, l.weight, l.verdict = 'same'`;

// The plus keeps SQLite from looking up each pair there could be, instead of the links there are.
const AMONG = `
  WITH own AS (SELECT value AS row FROM json_each(?))
  SELECT ${COLUMNS} FROM own CROSS JOIN mention_links l ON l.a = own.row WHERE +l.b IN (SELECT value FROM json_each(?))
  UNION ALL
  SELECT ${COLUMNS} FROM own CROSS JOIN mention_links l ON l.b = own.row WHERE +l.a IN (SELECT value FROM json_each(?))`;

/** The links of these mentions with one another and with those beside. */
export function readLinksAmong(db: DatabaseSync, mentions: readonly string[], beside: readonly string[]): readonly WrittenLink[] {
  const [own, others] = [rowsOf(db, mentions), rowsOf(db, beside)];
  const all = new Map([...own, ...others]);
  const statement = db.prepare(AMONG);
  statement.setReturnArrays(true);
  const found = statement.all(JSON.stringify([...own.keys()]), JSON.stringify([...all.keys()]), JSON.stringify([...others.keys()]));
  return (found as unknown as readonly (readonly [number, number, number, number, number])[]).flatMap(([a, b, kind, weight, isSame]) => {
    const [one, other] = [all.get(a), all.get(b)];
    if (one === undefined || other === undefined) return [];
    return [
      { a: one, b: other, kind: KINDS[kind] ?? 'program', weight, verdict: isSame === 1 ? ('same' as const) : ('different' as const) },
    ];
  });
}

/** Mentions taken in, by the rows of their findings. */
function rowsOf(db: DatabaseSync, ids: readonly string[]): ReadonlyMap<number, string> {
  const row = rowOfMention(db);
  return new Map(ids.flatMap((id) => [row(id)].flatMap((at) => (at === undefined ? [] : [[at, id] as const]))));
}
