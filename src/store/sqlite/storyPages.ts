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
const titleOf = (story: string): string => `(
  SELECT g.title FROM document_stories m JOIN documents e ON e.row = m.document JOIN sightings g ON g.row = e.sighting
  WHERE m.story = ${story} AND g.title IS NOT NULL
  ORDER BY m.weight DESC, coalesce(substr(e.published, 1, 10), '${NO_DAY}'), e.id LIMIT 1)`;

/** One page of stories with the documents of them that pass: most documents first, then by first day and id. */
export function storyPage(db: DatabaseSync, filter: Filter, page: Page): Paged<Story> {
  const key = keyOfPage(SORTING, page);
  const passing = foundDocuments(db)(filter);
  const after = key === null ? condition('TRUE') : condition('(-p.documents, p.sort_day, o.id) > (?, ?, ?)', ...key);
  const largest = largestOf(passing, { after, documentsMin: 1, most: page.limit + 1 });
  // What else is told of a story is asked of those alone that stand on the page.
  const found = rows<Row>(
    db,
    `
    ${largest.sql}, w AS MATERIALIZED (
      SELECT m.story, count(DISTINCT coalesce(c.origin, d.row)) AS origins, json_group_array(DISTINCT d.source) AS outlets,
        min(substr(d.published, 1, 10)) AS first, max(substr(d.published, 1, 10)) AS last
      FROM q CROSS JOIN document_stories m ON m.story = q.story CROSS JOIN documents d ON d.row = m.document
        LEFT JOIN document_copies c ON c.document = d.row
      WHERE ${passing.sql} GROUP BY m.story)
    SELECT q.id, ${titleOf('q.story')} AS title, w.first, w.last, q.documents, w.outlets, w.origins, q.sort_day
    FROM q CROSS JOIN w ON w.story = q.story ORDER BY ${IN_ORDER}`,
    [...largest.parameters, ...passing.parameters],
  );
  return paged(found, page.limit, {
    total: countStories(db, passing),
    item: ({ sort_day: _day, outlets, ...story }) => ({ ...story, outlets: (JSON.parse(outlets) as string[]).sort() }),
    cursor: (row) => cursorAfter(SORTING, [-row.documents, row.sort_day, row.id]),
  });
}

/** The stories that most of the documents `d` that pass are of, in the order of a page; none with fewer of them than it needs. */
export function largestStories(
  db: DatabaseSync,
  passing: Condition,
  { documentsMin, most }: Omit<Largest, 'after'>,
): readonly StoryTitle[] {
  const largest = largestOf(passing, { after: condition('TRUE'), documentsMin, most });
  const sql = `${largest.sql} SELECT q.id, ${titleOf('q.story')} AS title, q.documents FROM q ORDER BY ${IN_ORDER}`;
  return rows<StoryTitle>(db, sql, largest.parameters).map((row) => ({ ...row }));
}

interface Largest {
  readonly after: Condition;
  readonly documentsMin: number;
  readonly most: number;
}

const IN_ORDER = '-q.documents, q.sort_day, q.id';

/** As `q`, stories with how many of their documents pass. */
function largestOf(passing: Condition, { after, documentsMin, most }: Largest): Condition {
  return condition(
    `
    WITH q AS MATERIALIZED (
      SELECT p.story, o.id, p.documents, p.sort_day FROM (
        SELECT m.story, count(*) AS documents, coalesce(min(substr(d.published, 1, 10)), '${NO_DAY}') AS sort_day
        FROM documents d JOIN document_stories m ON m.document = d.row WHERE ${passing.sql} GROUP BY m.story HAVING count(*) >= ?
      ) p JOIN documents o ON o.row = p.story WHERE ${after.sql} ORDER BY -p.documents, p.sort_day, o.id LIMIT ?)`,
    ...passing.parameters,
    documentsMin,
    ...after.parameters,
    most,
  );
}

const countStories = (db: DatabaseSync, { sql, parameters }: Condition): number =>
  sql === 'TRUE'
    ? count(db, 'SELECT count(*) AS n FROM (SELECT DISTINCT story FROM document_stories)')
    : count(
        db,
        `SELECT count(DISTINCT m.story) AS n FROM documents d JOIN document_stories m ON m.document = d.row WHERE ${sql}`,
        parameters,
      );

/** The stories that documents are in, by document. */
export const storiesOf = (db: DatabaseSync, documents: readonly string[]): ReadonlyMap<string, StoryTitle> =>
  new Map(
    rows<StoryTitle & { readonly document: string }>(
      db,
      `
      SELECT d.id AS document, o.id, ${titleOf('o.row')} AS title, (SELECT count(*) FROM document_stories n WHERE n.story = o.row) AS documents
      FROM json_each(?) j JOIN documents d ON d.id = j.value JOIN document_stories s ON s.document = d.row JOIN documents o ON o.row = s.story`,
      [JSON.stringify(documents)],
    ).map(({ document, ...story }) => [document, { ...story }]),
  );
