import type { DatabaseSync } from 'node:sqlite';
import { gatherLinks, type LinkColumns } from '../../model/linkColumns.ts';
import type { UserLink } from '../reconciling.ts';
import { heldLinks } from './heldLinks.ts';
import { LINK_KINDS } from './linkKinds.ts';
import { rows } from './query.ts';
import { rowsOfDocuments } from './reconciledMentions.ts';

/** The program's links of these mentions with any others, but those of some documents. */
export function readLinksOf(db: DatabaseSync, mentions: readonly number[], without: readonly string[]): LinkColumns {
  const own = new Set(mentions);
  const leftOut = rowsOfDocuments(db, without);
  const lists = heldLinks(db);
  const found = gatherLinks();
  for (const mention of mentions) {
    const { partners, weights } = lists.weighed(mention);
    for (let at = 0; at < partners.length; at++) {
      const partner = partners[at] ?? 0;
      if (!leftOut.has(partner)) found.add(mention, partner, weights[at] ?? 0);
    }
    // A link of two of these stands in the list of one of them.
    for (const later of lists.backs(mention)) {
      if (own.has(later) || leftOut.has(later)) continue;
      const other = lists.weighed(later);
      found.add(mention, later, other.weights[other.partners.indexOf(mention)] ?? 0);
    }
  }
  return found.columns();
}

/** See `Reconciling`: the lists of those that are linked stay unread. */
export function readPartnersOf(db: DatabaseSync, mentions: readonly number[], without: readonly string[]): readonly Uint32Array[] {
  const leftOut = rowsOfDocuments(db, without);
  const lists = heldLinks(db);
  const isLeft = (partner: number): boolean => !leftOut.has(partner);
  return mentions.map((mention) => {
    const [earlier, later] = [lists.weighed(mention).partners, lists.backs(mention)];
    const partners = new Uint32Array(earlier.length + later.length);
    partners.set(earlier);
    partners.set(later, earlier.length);
    return leftOut.size === 0 ? partners : partners.filter(isLeft);
  });
}

/** The program's links inside each of some groups of mentions. */
export function readLinksWithin(db: DatabaseSync, groups: readonly (readonly number[])[]): LinkColumns {
  const { weighed } = heldLinks(db);
  const found = gatherLinks();
  for (const group of groups) {
    const own = new Set(group);
    // What stands alone is linked with nothing inside.
    for (const mention of own.size === 1 ? [] : own) {
      const { partners, weights } = weighed(mention);
      for (let at = 0; at < partners.length; at++) {
        const partner = partners[at] ?? 0;
        if (own.has(partner)) found.add(mention, partner, weights[at] ?? 0);
      }
    }
  }
  return found.columns();
}

/** What users say of these mentions and any others. */
export const readWordsOf = (db: DatabaseSync, mentions: readonly number[]): readonly UserLink[] =>
  rows<{ readonly mention: number; readonly partner: number; readonly kind: number }>(
    db,
    'SELECT l.mention, l.partner, l.kind FROM json_each(?) j CROSS JOIN user_links l ON l.mention = j.value',
    [JSON.stringify(mentions)],
  ).flatMap(({ mention, partner, kind }) => {
    const said = LINK_KINDS[kind];
    return said === undefined || said === 'program' ? [] : [{ a: Math.min(mention, partner), b: Math.max(mention, partner), kind: said }];
  });

/** Mentions of other documents that are linked with those taken in of these. */
export function readPartnersOfDocuments(db: DatabaseSync, documents: readonly string[]): readonly number[] {
  const own = rowsOfDocuments(db, documents);
  const lists = heldLinks(db);
  const found = new Set<number>();
  for (const mention of own) {
    for (const partner of lists.weighed(mention).partners) found.add(partner);
    for (const partner of lists.backs(mention)) found.add(partner);
  }
  for (const { a, b } of readWordsOf(db, [...own])) found.add(a).add(b);
  return [...found].filter((mention) => !own.has(mention));
}
