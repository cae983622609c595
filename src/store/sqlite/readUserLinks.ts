import type { DatabaseSync } from 'node:sqlite';
import type { Judgement } from '../../model/judgement.ts';
import type { UserLink } from '../reconciling.ts';
import { findingAt } from './anchors.ts';
import { rows } from './query.ts';

/** What users say of mentions of these documents, where both mentions show; the latest word on two counts. */
export function readUserLinks(db: DatabaseSync, documents: readonly string[]): readonly UserLink[] {
  const found = rows<{ json: string }>(
    db,
    `
    SELECT json FROM judgements WHERE verdict IN ('same', 'different', 'unsure') AND row IN (
      SELECT o.judgement FROM json_each(?) j JOIN judgement_documents o ON o.document = j.value)
    ORDER BY at, id`,
    [JSON.stringify(documents)],
  );
  const links = found.flatMap(({ json }) => linkOf(db, JSON.parse(json) as Judgement) ?? []);
  // A map keeps the last of equal keys.
  return [...new Map(links.map((link) => [`${link.a} ${link.b}`, link])).values()];
}

function linkOf(db: DatabaseSync, { verdict, about }: Judgement): UserLink | null {
  const [first, second] = about;
  if (second === undefined || first.finding !== 'mention') return null;
  const found = [findingAt(db, first), findingAt(db, second)].flatMap((one) => one?.row ?? []);
  const [a, b] = found.toSorted((one, other) => one - other);
  if (a === undefined || b === undefined || a === b) return null;
  return { a, b, kind: verdict as UserLink['kind'] };
}
