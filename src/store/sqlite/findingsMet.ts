import type { DatabaseSync } from 'node:sqlite';
import type { Filter } from '../filter.ts';
import { type Condition, condition, isOneOf } from './condition.ts';
import type { FindingsMet } from './filterSql.ts';
import { count } from './query.ts';
import { SHOWN_FINDINGS } from './toldRow.ts';

/** So many findings are looked up one by one in less time than those of all documents are gone through. */
const FEW = 5000;

/** Which of a filter's lists findings are found from. */
export type Lead = 'actors' | 'says' | 'places';

/**
 * How findings are best met that name a party or stand at a place; null where they are of few days, and where none is asked for:
 * SQLite chooses itself.
 */
export function findingsMet(db: DatabaseSync, filter: Filter): FindingsMet | null {
  const { stories = [], origins = [], outlets = [], text, from, undated, document } = filter;
  const isOfDocuments = stories.length > 0 || origins.length > 0 || text !== undefined;
  const isOfFew = from !== undefined || undated === true || document !== undefined;
  if (findingLists(filter).length === 0 || (isOfFew && !isOfDocuments)) return null;
  if (leadingList(db, filter) !== null) return 'lists';
  return outlets.length > 0 && !isOfDocuments ? 'walked' : 'listed';
}

/** The same where all are met: from the shortest list of those of a party or place where it is short, else from the documents. */
export const findingsMetFirst = (db: DatabaseSync, filter: Filter): FindingsMet => (leadingList(db, filter) === null ? 'listed' : 'lists');

/** The list of those of a party or place that is the shortest, where it is short. */
export function leadingList(db: DatabaseSync, filter: Filter): Lead | null {
  const lengths = findingLists(filter).map(([name, { sql, parameters }]) => ({ name, length: count(db, sql, parameters) }));
  const [shortest] = lengths.filter(({ length }) => length <= FEW).sort((a, b) => a.length - b.length);
  return shortest?.name ?? null;
}

const findingLists = ({ actors = [], says = [], places = [] }: Filter): readonly (readonly [Lead, Condition])[] => [
  ...(actors.length === 0 ? [] : [['actors', named('finding_actors', actors)] as const]),
  ...(says.length === 0 || says.includes('own') ? [] : [['says', named('finding_speakers', says)] as const]),
  ...(places.length === 0 ? [] : [['places', placed(places)] as const]),
];

/** Documents `d` and findings `f`, gone through in this order. CROSS JOIN is how SQLite is told. */
export const FROM_DOCUMENTS = 'documents d CROSS JOIN findings f ON f.reading = d.reading';
const FROM_FINDINGS = 'findings f CROSS JOIN documents d ON d.reading = f.reading';

/** The same as findings are met. */
export const joinedAs = (met: FindingsMet | null): string =>
  met === null ? SHOWN_FINDINGS : met === 'lists' ? FROM_FINDINGS : FROM_DOCUMENTS;

/** How many findings name them, at most as many as tell. */
function named(table: 'finding_actors' | 'finding_speakers', codes: readonly string[]): Condition {
  const one = isOneOf(
    'code',
    codes.map((code) => code.split('/')[0] ?? code),
  );
  return condition(`SELECT count(*) AS n FROM (SELECT 1 FROM ${table} WHERE ${one.sql} LIMIT ${FEW + 1})`, ...one.parameters);
}

function placed(places: readonly string[]): Condition {
  const one = isOneOf('p.place', places);
  return condition(
    `SELECT count(*) AS n FROM (SELECT 1 FROM event_places p JOIN event_mentions m ON m.event = p.event WHERE ${one.sql} LIMIT ${FEW + 1})`,
    ...one.parameters,
  );
}
