import type { DatabaseSync } from 'node:sqlite';
import type { Story } from '../../model/story.ts';
import type { Filter, Page, Paged } from '../filter.ts';
import type { StoryTitle } from '../stories.ts';
import { type Condition, condition } from './condition.ts';
import { cursorAfter, keyOfPage, type Sorting } from './cursor.ts';
import { foundDocuments } from './foundDocuments.ts';
import { paged } from './paged.ts';
import { count, rows } from './query.ts';

interface Row extends Omit<Story, 'outlets'> {
  readonly outlets: string;
  readonly sort_day: string;
}

const SORTING: Sorting = { list: 'story', columns: ['number', 'string', 'string'] };
/** After every day. */
const NO_DAY = '9999-99-99';

/** The title of the document nearest to the others of its story, the first of equals. */
const TITLE = `(
  SELECT g.title FROM document_stories m JOIN documents e ON e.row = m.document JOIN sightings g ON g.row = e.sighting
  WHERE m.story = o.row AND g.title IS NOT NULL
  ORDER BY m.weight DESC, coalesce(substr(e.published, 1, 10), '${NO_DAY}'), e.id LIMIT 1)`;

/** One page of stories with the documents of them that pass: most documents first, then by first day and id. */
export const storyPage = (db: DatabaseSync, filter: Filter, page: Page): Paged<Story> =>
  storiesOfPassing(db, foundDocuments(db)(filter), page);

/** The same of documents `d` that pass a condition. */
export function storiesOfPassing(db: DatabaseSync, passing: Condition, page: Page): Paged<Story> {
  const key = keyOfPage(SORTING, page);
  const after = key === null ? condition('TRUE') : condition('(-p.documents, p.sort_day, o.id) > (?, ?, ?)', ...key);
  const found = rows<Row>(
    db,
    `
    WITH p AS MATERIALIZED (
      SELECT m.story, count(*) AS documents, count(DISTINCT coalesce(c.origin, d.row)) AS origins,
        json_group_array(DISTINCT d.source) AS outlets, min(substr(d.published, 1, 10)) AS first, max(substr(d.published, 1, 10)) AS last,
        coalesce(min(substr(d.published, 1, 10)), '${NO_DAY}') AS sort_day
      FROM documents d JOIN document_stories m ON m.document = d.row LEFT JOIN document_copies c ON c.document = d.row
      WHERE ${passing.sql} GROUP BY m.story)
    SELECT o.id, ${TITLE} AS title, p.first, p.last, p.documents, p.outlets, p.origins, p.sort_day
    FROM p JOIN documents o ON o.row = p.story WHERE ${after.sql} ORDER BY -p.documents, p.sort_day, o.id LIMIT ?`,
    [...passing.parameters, ...after.parameters, page.limit + 1],
  );
  return paged(found, page.limit, {
    total: count(
      db,
      `SELECT count(DISTINCT m.story) AS n FROM documents d JOIN document_stories m ON m.document = d.row WHERE ${passing.sql}`,
      passing.parameters,
    ),
    item: ({ sort_day: _day, outlets, ...story }) => ({ ...story, outlets: (JSON.parse(outlets) as string[]).sort() }),
    cursor: (row) => cursorAfter(SORTING, [-row.documents, row.sort_day, row.id]),
  });
}

/** The stories that documents are in, by document. */
export const storiesOf = (db: DatabaseSync, documents: readonly string[]): ReadonlyMap<string, StoryTitle> =>
  new Map(
    rows<StoryTitle & { readonly document: string }>(
      db,
      `
      SELECT d.id AS document, o.id, ${TITLE} AS title, (SELECT count(*) FROM document_stories n WHERE n.story = o.row) AS documents
      FROM json_each(?) j JOIN documents d ON d.id = j.value JOIN document_stories s ON s.document = d.row JOIN documents o ON o.row = s.story`,
      [JSON.stringify(documents)],
    ).map(({ document, ...story }) => [document, { ...story }]),
  );
