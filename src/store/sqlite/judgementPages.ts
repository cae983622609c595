import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { type Anchor, type Judgement, PROGRAM, type Verdict } from '../../model/judgement.ts';
import type { Page, Paged } from '../filter.ts';
import type { JudgementFilter, StoredJudgement } from '../judgements.ts';
import { anchorOf, findingAt } from './anchors.ts';
import { allOf, anyOf, type Condition, condition, isOneOf } from './condition.ts';
import { cursorAfter, keyOfPage, type Sorting } from './cursor.ts';
import { paged } from './paged.ts';
import { count, rows } from './query.ts';

/** One page of judgements that pass: the program's from the least sure on, users' from the latest on. */
export const judgementPage = (db: DatabaseSync, filter: JudgementFilter, page: Page): Paged<StoredJudgement> =>
  filter.from === 'program' ? programPage(db, filter, page) : userPage(db, filter, page);

const BY_TIME: Sorting = { list: 'judgement', columns: ['string', 'string'] };

function userPage(db: DatabaseSync, filter: JudgementFilter, page: Page): Paged<StoredJudgement> {
  const key = keyOfPage(BY_TIME, page);
  const passing = allOf([
    ...withVerdict('j.verdict', filter.verdicts),
    ...(filter.document === undefined ? [] : [userAbout('SELECT ?', filter.document)]),
    ...(filter.event === undefined ? [] : [userAbout(`SELECT d.id FROM ${MENTIONS_OF_EVENT}`, filter.event)]),
  ]);
  const where = key === null ? passing : allOf([passing, condition('(j.at, j.id) < (?, ?)', ...key)]);
  const found = rows<{ json: string; at: string; id: string }>(
    db,
    `SELECT j.json, j.at, j.id FROM judgements j WHERE ${where.sql} ORDER BY j.at DESC, j.id DESC LIMIT ?`,
    [...where.parameters, page.limit + 1],
  );
  return paged(found, page.limit, {
    total: count(db, `SELECT count(*) AS n FROM judgements j WHERE ${passing.sql}`, passing.parameters),
    item: ({ json }) => withFindings(db, JSON.parse(json) as Judgement),
    cursor: ({ at, id }) => cursorAfter(BY_TIME, [at, id]),
  });
}

const withFindings = (db: DatabaseSync, judgement: Judgement): StoredJudgement => ({
  ...judgement,
  findings: judgement.about.map((anchor) => findingAt(db, anchor)?.id ?? null),
});

const MENTIONS_OF_EVENT = `event_mentions m JOIN findings f ON f.id = m.mention AND f.kind = 'mention' JOIN documents d ON d.reading = f.reading
  WHERE m.event = ?`;

const userAbout = (documents: string, value: string): Condition =>
  condition(`j.row IN (SELECT judgement FROM judgement_documents WHERE document IN (${documents}))`, value);

const withVerdict = (column: string, verdicts: readonly Verdict[] = []): readonly Condition[] =>
  verdicts.length === 0 ? [] : [isOneOf(column, verdicts)];

interface LinkRow {
  readonly earlier: number;
  readonly later: number;
  readonly id_a: string;
  readonly id_b: string;
  readonly score: number;
  readonly reasons: string;
  readonly same: number;
}

const BY_SCORE: Sorting = { list: 'merge', columns: ['number', 'number', 'number'] };

const LINKS = 'link_reasons r CROSS JOIN mention_links l ON l.mention = r.later AND l.partner = r.earlier';

function programPage(db: DatabaseSync, filter: JudgementFilter, page: Page): Paged<StoredJudgement> {
  const key = keyOfPage(BY_SCORE, page);
  const passing = allOf([
    ...(filter.verdicts === undefined || filter.verdicts.length === 0 ? [] : [cameTo(filter.verdicts)]),
    ...(filter.document === undefined
      ? []
      : [linkAbout('SELECT r.finding FROM reconciled_mentions r JOIN documents d ON d.row = r.document WHERE d.id = ?', filter.document)]),
    ...(filter.event === undefined ? [] : [linkAbout(`SELECT f.row FROM ${MENTIONS_OF_EVENT}`, filter.event)]),
  ]);
  const where = key === null ? passing : allOf([passing, condition('(r.score, r.later, r.earlier) > (?, ?, ?)', ...key)]);
  const found = rows<LinkRow>(
    db,
    `SELECT r.earlier, r.later, r.score, r.reasons, l.same, f.id AS id_a, g.id AS id_b
     FROM ${LINKS} JOIN findings f ON f.row = r.earlier JOIN findings g ON g.row = r.later
     WHERE ${where.sql} ORDER BY r.score, r.later, r.earlier LIMIT ?`,
    [...where.parameters, page.limit + 1],
  );
  return paged(found, page.limit, {
    total: count(db, `SELECT count(*) AS n FROM ${LINKS} WHERE ${passing.sql}`, passing.parameters),
    item: (row) => judgementOfLink(db, row),
    cursor: ({ score, later, earlier }) => cursorAfter(BY_SCORE, [score, later, earlier]),
  });
}

const cameTo = (verdicts: readonly Verdict[]): Condition =>
  anyOf([
    ...(verdicts.includes('same') ? [condition('l.same = 1')] : []),
    ...(verdicts.includes('different') ? [condition('l.same = 0')] : []),
  ]);

// Found by their mentions, or all links would be gone through.
const linkAbout = (mentions: string, value: string): Condition =>
  condition(
    `(r.later, r.earlier) IN (SELECT max(o.mention, o.partner), min(o.mention, o.partner) FROM mention_links o WHERE o.mention IN (${mentions}))`,
    value,
  );

function judgementOfLink(db: DatabaseSync, { id_a, id_b, score, reasons, same }: LinkRow): StoredJudgement {
  const ids = [id_a, id_b];
  const [first, second] = ids.map((id) => anchorOf(db, id));
  return {
    kind: 'judgement',
    id: createHash('sha256').update(ids.toSorted().join('\n')).digest('hex').slice(0, 16),
    verdict: same === 1 ? 'same' : 'different',
    about: [first, second] as unknown as readonly [Anchor, Anchor],
    by: PROGRAM,
    score,
    reasons: JSON.parse(reasons) as readonly string[],
    at: null,
    findings: ids,
  };
}
