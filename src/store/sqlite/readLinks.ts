import type { DatabaseSync } from 'node:sqlite';
import type { WrittenLink } from '../reconciling.ts';
import { LINK_KINDS } from './linkKinds.ts';
import { linkLists } from './linkLists.ts';
import { rows } from './query.ts';
import { rowOfMention, rowsOfDocuments } from './reconciledMentions.ts';
import { remembered } from './remembered.ts';

/** Ids of mentions that are linked with these, but those of some documents. */
export function readPartners(db: DatabaseSync, mentions: readonly string[], without: readonly string[]): readonly string[] {
  return partners(db, [...rowsOf(db, mentions).keys()], rowsOfDocuments(db, without));
}

/** Ids of mentions of other documents that are linked with those taken in of these. */
export function readPartnersOfDocuments(db: DatabaseSync, documents: readonly string[]): readonly string[] {
  const own = rowsOfDocuments(db, documents);
  return partners(db, [...own], own);
}

function partners(db: DatabaseSync, own: readonly number[], without: ReadonlySet<number>): readonly string[] {
  const lists = linkLists(db);
  const found = new Set<number>();
  for (const mention of own) {
    for (const partner of lists.list(mention)?.partners ?? []) found.add(partner);
    for (const partner of lists.backs(mention)) found.add(partner);
  }
  for (const { partner } of saidOf(db, own)) found.add(partner);
  const id = db.prepare('SELECT id FROM findings WHERE row = ?');
  return [...found].flatMap((row) => (without.has(row) ? [] : [id.get(row)?.['id'] as string]));
}

interface Said {
  readonly mention: number;
  readonly partner: number;
  readonly kind: number;
}

/** What users say of mentions, under either of two. */
const saidOf = (db: DatabaseSync, mentions: readonly number[]): readonly Said[] =>
  rows<Said>(db, 'SELECT l.mention, l.partner, l.kind FROM json_each(?) j CROSS JOIN user_links l ON l.mention = j.value', [
    JSON.stringify(mentions),
  ]);

/** The links of these mentions with one another and with those beside. */
export function readLinksAmong(db: DatabaseSync, mentions: readonly string[], beside: readonly string[]): readonly WrittenLink[] {
  const own = rowsOf(db, mentions);
  const all = new Map([...own, ...rowsOf(db, beside)]);
  const found: WrittenLink[] = [];
  const put = (mention: number, partner: number, kind: WrittenLink['kind'], weight: number): void => {
    const [a, b] = [all.get(Math.min(mention, partner)), all.get(Math.max(mention, partner))];
    if (a !== undefined && b !== undefined) found.push({ a, b, kind, weight });
  };
  const lists = linkLists(db);
  const list = remembered(lists.list);
  for (const mention of own.keys()) {
    const known = list(mention);
    for (const [at, partner] of known?.partners.entries() ?? []) put(mention, partner, 'program', known?.weights[at] ?? 0);
    // A link of two of these stands in the list of one of them.
    for (const later of lists.backs(mention)) {
      if (own.has(later) || !all.has(later)) continue;
      const other = list(later);
      put(mention, later, 'program', other?.weights[other.partners.indexOf(mention)] ?? 0);
    }
  }
  for (const { mention, partner, kind } of saidOf(db, [...own.keys()]))
    if (mention < partner || !own.has(partner)) put(mention, partner, LINK_KINDS[kind] ?? 'program', 0);
  return found;
}

/** Mentions taken in, by the rows of their findings. */
function rowsOf(db: DatabaseSync, ids: readonly string[]): ReadonlyMap<number, string> {
  const row = rowOfMention(db);
  return new Map(ids.flatMap((id) => [row(id)].flatMap((at) => (at === undefined ? [] : [[at, id] as const]))));
}
