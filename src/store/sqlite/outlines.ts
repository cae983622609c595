import type { DatabaseSync } from 'node:sqlite';
import type { Outline } from '../../model/outline.ts';
import type { NumberedMention, NumberedOutline } from '../reconciling.ts';
import { prepared } from './prepared.ts';
import { rowLists, rows } from './query.ts';
import { mentionsOfRows } from './reconciledMentions.ts';

/** The outlines of mentions, by their rows. */
export const outlinesOf = (db: DatabaseSync, mentions: readonly number[]): readonly NumberedOutline[] =>
  rowLists<readonly [number, string, string]>(
    db,
    'SELECT o.mention, o.facts, o.words FROM json_each(?) j CROSS JOIN mention_outlines o ON o.mention = j.value',
    [JSON.stringify(mentions)],
  ).map(([number, facts, words]) => ({ number, outline: { facts, words } }));

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
  return {
    put: (mention, { facts, words }) => {
      insert.run(mention, facts, words);
      done.run(mention);
    },
    forget: (mention) => {
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
