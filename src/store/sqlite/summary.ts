import type { DatabaseSync } from 'node:sqlite';
import type { StoreSummary } from '../store.ts';
import { SHOWN_DOCUMENTS } from './documentRow.ts';
import { kept } from './kept.ts';
import { count, firstRow, rows } from './query.ts';

interface Counts {
  readonly documents: number;
  readonly mentions: number;
  readonly figures: number;
  readonly claims: number;
  readonly notices: number;
}
type Outlet = StoreSummary['outlets'][number];
type Speaker = StoreSummary['speakers'][number];

/** How much the store holds, of which outlets, and who is quoted. */
export const readSummary = (db: DatabaseSync): StoreSummary => kept(db, 'summary', () => summaryOf(db));

function summaryOf(db: DatabaseSync): StoreSummary {
  const counts = firstRow<Counts>(
    db,
    `
    SELECT count(*) AS documents, coalesce(sum(r.mentions), 0) AS mentions, coalesce(sum(r.figures), 0) AS figures,
      coalesce(sum(r.claims), 0) AS claims, coalesce(sum(json_array_length(s.notices)), 0) AS notices
    FROM ${SHOWN_DOCUMENTS}`,
  );
  const { notices = 0, documents = 0, mentions = 0, figures = 0, claims = 0 } = counts ?? {};
  const events = count(db, 'SELECT count(*) AS n FROM event_facts');
  return { documents, mentions, figures, claims, events, notices, outlets: outlets(db), speakers: speakers(db) };
}

const outlets = (db: DatabaseSync): readonly Outlet[] =>
  rows<Outlet>(
    db,
    `
  SELECT source AS outlet, count(*) AS documents, min(published) AS first, max(published) AS last
  FROM documents GROUP BY source ORDER BY source`,
  ).map((row) => ({ ...row }));

// One code has many names ('the Kremlin', a minister): the one that is used most stands for it.
const speakers = (db: DatabaseSync): readonly Speaker[] =>
  rows<Speaker>(
    db,
    `
  WITH ranked AS (
    SELECT code, nullif(sector, '') AS sector, name, sum(s.findings) OVER (PARTITION BY code, sector) AS findings,
      row_number() OVER (PARTITION BY code, sector ORDER BY s.findings DESC, name) AS rank
    FROM speaker_sums s
  )
  SELECT code, sector, name, findings FROM ranked WHERE rank = 1 ORDER BY findings DESC, code, sector`,
  ).map((row) => ({ ...row }));
