import type { DatabaseSync } from 'node:sqlite';
import { Bounded } from './bounded.ts';
import { type LinkLists, linkLists, type WeighedList } from './linkLists.ts';

/** Numbers that are kept in memory: links of the mentions around the last documents, with which the next are put together too. */
const HELD_MAX = 1_500_000;

interface Held {
  /** Their statements are prepared once: they are asked a dozen times for each document that is taken in. */
  readonly lists: LinkLists;
  readonly weighed: Bounded<WeighedList>;
  readonly backs: Bounded<Uint32Array>;
}

const caches = new WeakMap<DatabaseSync, Held>();

function heldOf(db: DatabaseSync): Held {
  const held = caches.get(db) ?? {
    lists: linkLists(db),
    // A weight takes as much as two partners, and what holds a list as much as a few.
    weighed: new Bounded<WeighedList>(({ partners }) => 3 * partners.length + LIST_SIZE),
    backs: new Bounded<Uint32Array>(({ length }) => length + LIST_SIZE),
  };
  caches.set(db, held);
  return held;
}

const LIST_SIZE = 50;

/** Forgets what is held of a mention; to be called where its links are written. */
export function forgetHeldLinks(db: DatabaseSync, mention: number): void {
  const { weighed, backs } = heldOf(db);
  weighed.delete(mention);
  backs.delete(mention);
}

/** Forgets all that is held. */
export const forgetAllHeldLinks = (db: DatabaseSync): void => void caches.delete(db);

/** Reads lists of links, each from the database once while it is asked for again. Not for what a transaction that may yet fail wrote. */
export function heldLinks(db: DatabaseSync): Pick<LinkLists, 'weighed' | 'backs'> {
  const { lists, weighed, backs } = heldOf(db);
  return { weighed: readOnce(weighed, lists.weighed), backs: readOnce(backs, lists.backs) };
}

/** Reads whom lists of links hold: from memory where they are held, and without holding more; so it may be asked inside a transaction too. */
export function partnersReader(db: DatabaseSync): LinkLists['partners'] {
  const { lists, weighed } = heldOf(db);
  return (mention) => weighed.get(mention)?.partners ?? lists.partners(mention);
}

const readOnce =
  <List>(held: Bounded<List>, read: (mention: number) => List): ((mention: number) => List) =>
  (mention) => {
    const known = held.get(mention);
    if (known !== undefined) return known;
    const list = read(mention);
    held.put(mention, list, HELD_MAX);
    return list;
  };
