import type { DatabaseSync } from 'node:sqlite';
import type { MentionLink } from '../reconciling.ts';
import { LINK_KINDS } from './linkKinds.ts';
import { type LinkList, type LinkLists, linkLists } from './linkLists.ts';
import { rowOfMention } from './reconciledMentions.ts';
import { remembered } from './remembered.ts';

/** What writing links asks of the database, each statement prepared once. Of mentions that are not taken in nothing is written. */
export interface LinkWriter {
  /** Writes links between mentions that have none with one another yet. */
  put(links: readonly MentionLink[]): void;
  /** Removes all links of a mention, by its row. */
  forget(mention: number): void;
}

/** Prepares the statements, for one transaction. Mentions must be taken in before their links are put. */
export function linkWriter(db: DatabaseSync): LinkWriter {
  const lists = linkLists(db);
  const said = db.prepare('INSERT OR REPLACE INTO user_links (mention, partner, kind) VALUES (?, ?, ?)');
  return {
    put: (links) => {
      const row = remembered(rowOfMention(db));
      const found = new Map<number, Link[]>();
      for (const { a, b, kind, weight, score } of links) {
        const [one, other] = [row(a), row(b)];
        if (one === undefined || other === undefined) continue;
        if (kind === 'program') pushUnder(found, Math.max(one, other), { earlier: Math.min(one, other), weight, score });
        else
          for (const [mention, partner] of [[one, other] as const, [other, one] as const])
            said.run(mention, partner, LINK_KINDS.indexOf(kind));
      }
      addTo(lists, found);
    },
    forget: linkForgetter(db, lists),
  };
}

interface Link {
  readonly earlier: number;
  readonly weight: number;
  readonly score: number;
}

function addTo(lists: LinkLists, found: ReadonlyMap<number, readonly Link[]>): void {
  const backs = new Map<number, number[]>();
  for (const [later, links] of found) {
    const known = lists.list(later);
    lists.put(later, {
      partners: Uint32Array.from([...(known?.partners ?? []), ...links.map(({ earlier }) => earlier)]),
      weights: Float64Array.from([...(known?.weights ?? []), ...links.map(({ weight }) => weight)]),
      scores: Float64Array.from([...(known?.scores ?? []), ...links.map(({ score }) => score)]),
    });
    for (const { earlier } of links) pushUnder(backs, earlier, later);
  }
  for (const [earlier, partners] of backs) lists.putBacks(earlier, Uint32Array.from([...lists.backs(earlier), ...partners]));
}

function pushUnder<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function linkForgetter(db: DatabaseSync, lists: LinkLists): LinkWriter['forget'] {
  const unsay = db.prepare('DELETE FROM user_links WHERE mention = ? AND partner = ?');
  const saidOf = db.prepare('SELECT partner FROM user_links WHERE mention = ?');
  return (mention) => {
    for (const { partner } of saidOf.all(mention) as unknown as readonly { readonly partner: number }[]) {
      unsay.run(mention, partner);
      unsay.run(partner, mention);
    }
    const isOther = (row: number): boolean => row !== mention;
    for (const earlier of lists.list(mention)?.partners ?? []) lists.putBacks(earlier, lists.backs(earlier).filter(isOther));
    lists.put(mention, NO_LINKS);
    for (const later of lists.backs(mention)) {
      const known = lists.list(later) ?? NO_LINKS;
      const stays = (_: number, at: number): boolean => known.partners[at] !== mention;
      lists.put(later, {
        partners: known.partners.filter(stays),
        weights: known.weights.filter(stays),
        scores: known.scores.filter(stays),
      });
    }
    lists.putBacks(mention, NO_LINKS.partners);
  };
}

const NO_LINKS: LinkList = { partners: new Uint32Array(), weights: new Float64Array(), scores: new Float64Array() };
