import type { DatabaseSync } from 'node:sqlite';

/**
 * Kilobytes of its file that a connection keeps in memory. Whoever asks of a store reads the same again and again. What a document
 * touches lies elsewhere for each, and is read a time or two: to ask the system for more memory to keep it takes longer than
 * to read it again.
 */
export const HELD_KB = { asked: 128_000, takenIn: 24_000 } as const;

const heldFor = new WeakMap<DatabaseSync, keyof typeof HELD_KB>();

/** Lets a connection keep as much as fits what it is used for now; what is over is let go. */
export function holdPages(db: DatabaseSync, purpose: keyof typeof HELD_KB): void {
  if ((heldFor.get(db) ?? 'asked') === purpose) return;
  db.exec(`PRAGMA cache_size = -${HELD_KB[purpose]}`);
  heldFor.set(db, purpose);
}
