import type { DatabaseSync } from 'node:sqlite';
import type { Outline } from '../../model/outline.ts';
import type { NumberedMention, NumberedOutline } from '../reconciling.ts';
import { Bounded } from './bounded.ts';
import { prepared } from './prepared.ts';
import { rowLists, rows } from './query.ts';
import { mentionsOfRows } from './reconciledMentions.ts';

/** Outlines that are kept in memory: those of some days of news, with which the mentions of the next documents are compared again. */
const HELD_MAX = 20_000;

const caches = new WeakMap<DatabaseSync, Bounded<NumberedOutline>>();

function heldOf(db: DatabaseSync): Bounded<NumberedOutline> {
  const held = caches.get(db) ?? new Bounded<NumberedOutline>();
  caches.set(db, held);
  return held;
}

/**
 * The outlines of mentions, by their rows; each is the same object while it is asked for again. Not for what a transaction that may
 * yet fail wrote.
 */
export function outlinesOf(db: DatabaseSync, mentions: readonly number[]): readonly NumberedOutline[] {
  const held = heldOf(db);
  const known = new Map(mentions.map((mention) => [mention, held.get(mention)]));
  const missing = mentions.filter((mention) => known.get(mention) === undefined);
  for (const [number, facts, words] of rowLists<readonly [number, string, string]>(
    db,
    'SELECT o.mention, o.facts, o.words FROM json_each(?) j CROSS JOIN mention_outlines o ON o.mention = j.value',
    [JSON.stringify(missing)],
  )) {
    const read = { number, outline: { facts, words } };
    known.set(number, read);
    held.put(number, read, HELD_MAX);
  }
  return [...known.values()].flatMap((one) => one ?? []);
}

/** Forgets all outlines that are held. */
export const forgetHeldOutlines = (db: DatabaseSync): void => void caches.delete(db);

/** Mentions taken in that have no outline yet. */
export const mentionsWithoutOutline = (db: DatabaseSync, limit: number): readonly NumberedMention[] =>
  mentionsOfRows(
    db,
    rows<{ mention: number }>(db, 'SELECT mention FROM pending_outlines ORDER BY mention LIMIT ?', [limit]).map(({ mention }) => mention),
  );

/** Writes or forgets the outline of a mention, each statement prepared once. */
export function outlineWriter(db: DatabaseSync): {
  readonly put: (mention: number, outline: Outline) => void;
  readonly forget: (mention: number) => void;
} {
  const insert = prepared(db, 'INSERT OR REPLACE INTO mention_outlines (mention, facts, words) VALUES (?, ?, ?)');
  const remove = prepared(db, 'DELETE FROM mention_outlines WHERE mention = ?');
  const done = prepared(db, 'DELETE FROM pending_outlines WHERE mention = ?');
  const held = heldOf(db);
  return {
    put: (mention, { facts, words }) => {
      held.delete(mention);
      insert.run(mention, facts, words);
      done.run(mention);
    },
    forget: (mention) => {
      held.delete(mention);
      remove.run(mention);
      done.run(mention);
    },
  };
}

/** Writes outlines of mentions; to be called inside a transaction. */
export function writeOutlines(db: DatabaseSync, outlines: readonly NumberedOutline[]): void {
  const { put } = outlineWriter(db);
  for (const { number, outline } of outlines) put(number, outline);
}
