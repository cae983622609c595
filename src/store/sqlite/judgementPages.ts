import type { DatabaseSync } from 'node:sqlite';
import type { Judgement, Verdict } from '../../model/judgement.ts';
import type { Page, Paged } from '../filter.ts';
import type { JudgementFilter, StoredJudgement } from '../judgements.ts';
import { findingAt } from './anchors.ts';
import { allOf, type Condition, condition, isOneOf } from './condition.ts';
import { cursorAfter, keyOfPage, type Sorting } from './cursor.ts';
import { MENTIONS_OF_EVENT } from './mentionsOfEvent.ts';
import { paged } from './paged.ts';
import { programPage } from './programJudgements.ts';
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

const userAbout = (documents: string, value: string): Condition =>
  condition(`j.row IN (SELECT judgement FROM judgement_documents WHERE document IN (${documents}))`, value);

const withVerdict = (column: string, verdicts: readonly Verdict[] = []): readonly Condition[] =>
  verdicts.length === 0 ? [] : [isOneOf(column, verdicts)];
