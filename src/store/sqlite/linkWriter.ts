import type { DatabaseSync } from 'node:sqlite';
import type { ScoredColumns } from '../../model/linkColumns.ts';
import type { UserLink } from '../reconciling.ts';
import { forgetHeldLinks } from './heldLinks.ts';
import { LINK_KINDS } from './linkKinds.ts';
import { type LinkList, type LinkLists, linkLists } from './linkLists.ts';
import { prepared } from './prepared.ts';

/** What writing links asks of the database, each statement prepared once. */
export interface LinkWriter {
  /** Writes links between mentions that have none with one another yet. */
  put(links: ScoredColumns): void;
  /** Writes what users say of two mentions, where both are taken in. */
  say(words: readonly UserLink[]): void;
  /** Removes all links of a mention, by its row. */
  forget(mention: number): void;
}

/** Prepares the statements, for one transaction. */
export function linkWriter(db: DatabaseSync): LinkWriter {
  const lists = forgettingHeld(db, linkLists(db));
  return {
    put: (links) => addTo(lists, links),
    say: (words) => say(db, words),
    forget: linkForgetter(db, lists),
  };
}

/** The same lists; what is held of those that are written is forgotten. */
function forgettingHeld(db: DatabaseSync, lists: LinkLists): LinkLists {
  return {
    ...lists,
    put: (mention, list) => {
      forgetHeldLinks(db, mention);
      lists.put(mention, list);
    },
    putBacks: (mention, partners) => {
      forgetHeldLinks(db, mention);
      lists.putBacks(mention, partners);
    },
  };
}

function say(db: DatabaseSync, words: readonly UserLink[]): void {
  const put = prepared(db, 'INSERT OR REPLACE INTO user_links (mention, partner, kind) VALUES (?, ?, ?)');
  const takenIn = prepared(db, 'SELECT 1 FROM reconciled_mentions WHERE finding = ?');
  for (const { a, b, kind } of words) {
    if (takenIn.get(a) === undefined || takenIn.get(b) === undefined) continue;
    put.run(a, b, LINK_KINDS.indexOf(kind));
    put.run(b, a, LINK_KINDS.indexOf(kind));
  }
}

function addTo(lists: LinkLists, { a, b, weights, scores }: ScoredColumns): void {
  const found = new Map<number, number[]>();
  const backs = new Map<number, number[]>();
  for (let at = 0; at < a.length; at++) {
    const one = a[at] ?? 0;
    const other = b[at] ?? 0;
    pushUnder(found, Math.max(one, other), at);
    pushUnder(backs, Math.min(one, other), Math.max(one, other));
  }
  for (const [later, places] of found) {
    const known = lists.list(later) ?? NO_LINKS;
    const partners = places.map((at) => Math.min(a[at] ?? 0, b[at] ?? 0));
    lists.put(later, {
      partners: rowsAndMore(known.partners, partners),
      weights: numbersAndMore(
        known.weights,
        places.map((at) => weights[at] ?? 0),
      ),
      scores: numbersAndMore(
        known.scores,
        places.map((at) => scores[at] ?? 0),
      ),
    });
  }
  for (const [earlier, partners] of backs) lists.putBacks(earlier, rowsAndMore(lists.backs(earlier), partners));
}

function rowsAndMore(known: Uint32Array, more: readonly number[]): Uint32Array {
  const all = new Uint32Array(known.length + more.length);
  all.set(known);
  all.set(more, known.length);
  return all;
}

function numbersAndMore(known: Float64Array, more: readonly number[]): Float64Array {
  const all = new Float64Array(known.length + more.length);
  all.set(known);
  all.set(more, known.length);
  return all;
}

function pushUnder(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function linkForgetter(db: DatabaseSync, lists: LinkLists): LinkWriter['forget'] {
  const unsay = prepared(db, 'DELETE FROM user_links WHERE mention = ? AND partner = ?');
  const saidOf = prepared(db, 'SELECT partner FROM user_links WHERE mention = ?');
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
