import type { DatabaseSync } from 'node:sqlite';
import type { Component, LinkVerdict, MentionLink } from '../reconciling.ts';
import { mentionsOfRows, rowOfMention, rowsOfDocuments } from './reconciledMentions.ts';

type Link = Component['links'][number];

interface LinkRow {
  readonly a: number;
  readonly b: number;
  readonly kind: MentionLink['kind'];
  readonly weight: number;
  readonly score: number;
  readonly reasons: string;
  readonly verdict: LinkVerdict['verdict'];
}

/** All that hangs together by links with the seeds, or with what was taken in of `without`, except what is of these. */
export function readComponent(db: DatabaseSync, seeds: readonly string[], without: readonly string[]): Component {
  const leftOut = rowsOfDocuments(db, without);
  const row = rowOfMention(db);
  const partners = partnersOf(db);
  const begin = [...seeds.flatMap((id) => row(id) ?? []), ...[...leftOut].flatMap(partners)];
  const members = reached(begin, partners, leftOut);
  const mentions = mentionsOfRows(db, members);
  const ids = new Map(members.map((member, at) => [member, mentions[at]?.id ?? '']));
  return { mentions, links: linksAmong(db, ids) };
}

function reached(begin: readonly number[], partners: (row: number) => readonly number[], leftOut: ReadonlySet<number>): readonly number[] {
  const found = new Set<number>();
  const open = [...begin];
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    if (found.has(row) || leftOut.has(row)) continue;
    found.add(row);
    open.push(...partners(row));
  }
  return [...found].sort((a, b) => a - b);
}

// Two that a user parts do not hang together by that; where they do otherwise, the word counts.
function partnersOf(db: DatabaseSync): (row: number) => readonly number[] {
  const select = db.prepare(`
    SELECT b AS other FROM mention_links WHERE a = ? AND kind IN ('program', 'same')
    UNION ALL SELECT a FROM mention_links WHERE b = ? AND kind IN ('program', 'same')`);
  return (row) => select.all(row, row).map(({ other }) => other as number);
}

function linksAmong(db: DatabaseSync, ids: ReadonlyMap<number, string>): readonly Link[] {
  const select = db.prepare('SELECT a, b, kind, weight, score, reasons, verdict FROM mention_links WHERE a = ?');
  return [...ids].flatMap(([row, a]) =>
    (select.all(row) as unknown as readonly LinkRow[]).flatMap(({ b: other, reasons, a: _a, ...link }): readonly Link[] => {
      const b = ids.get(other);
      return b === undefined ? [] : [{ a, b, ...link, reasons: JSON.parse(reasons) as readonly string[] }];
    }),
  );
}
