import type { DatabaseSync } from 'node:sqlite';
import { type LinkLists, linkLists, type WeighedList } from './linkLists.ts';

/** Numbers that are kept in memory: links of the mentions around the last documents, with which the next are put together too. */
const HELD_MAX = 1_500_000;

/** Lists by mentions, which all together hold no more than so many numbers; the oldest go. */
class BoundedLists<List> {
  readonly #lists = new Map<number, List>();
  readonly #sizeOf: (list: List) => number;
  #size = 0;

  constructor(sizeOf: (list: List) => number) {
    this.#sizeOf = sizeOf;
  }

  get(mention: number, read: (mention: number) => List): List {
    const known = this.#lists.get(mention);
    if (known !== undefined) return known;
    const list = read(mention);
    this.#lists.set(mention, list);
    this.#size += this.#sizeOf(list);
    // The first key of a map is its oldest.
    for (const oldest of this.#lists.keys()) {
      if (this.#size <= HELD_MAX) break;
      this.delete(oldest);
    }
    return list;
  }

  delete(mention: number): void {
    const list = this.#lists.get(mention);
    if (list === undefined) return;
    this.#size -= this.#sizeOf(list);
    this.#lists.delete(mention);
  }
}

interface Held {
  readonly weighed: BoundedLists<WeighedList>;
  readonly backs: BoundedLists<Uint32Array>;
}

const caches = new WeakMap<DatabaseSync, Held>();

function heldOf(db: DatabaseSync): Held {
  const held = caches.get(db) ?? {
    // A weight takes as much as two partners, and what holds a list as much as a few.
    weighed: new BoundedLists<WeighedList>(({ partners }) => 3 * partners.length + LIST_SIZE),
    backs: new BoundedLists<Uint32Array>(({ length }) => length + LIST_SIZE),
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
  const { weighed, backs } = heldOf(db);
  const lists = linkLists(db);
  return {
    weighed: (mention) => weighed.get(mention, lists.weighed),
    backs: (mention) => backs.get(mention, lists.backs),
  };
}
