import type { DatabaseSync } from 'node:sqlite';
import type { EventType } from '../../codebook/eventType.ts';
import type { OriginKind } from '../../model/origin.ts';
import type { DocumentFacets, FacetCount, StoryFacet } from '../aggregates.ts';
import type { Filter } from '../filter.ts';
import { condition } from './condition.ts';
import { passingDocuments } from './documentPages.ts';
import { documentCondition, findingCondition } from './filterSql.ts';
import { rows } from './query.ts';
import { storyPage } from './storyPages.ts';

const ACTORS_MAX = 30;
const STORIES_MAX = 30;
/** A document that stands alone is no story to narrow to. */
const STORY_MIN = 2;

/** What the documents that pass can be narrowed by; each facet leaves its own narrowing out. */
export function readFacets(db: DatabaseSync, filter: Filter): DocumentFacets {
  const { outlets: _outlets, ...anyOutlet } = filter;
  const { from: _from, to: _to, ...anyDay } = filter;
  const { types: _types, ...anyType } = filter;
  const { actors: _actors, ...anyActor } = filter;
  const { stories: _stories, ...anyStory } = filter;
  const { origins: _origins, ...anyOrigin } = filter;
  return {
    stories: ofStories(db, anyStory),
    origins: ofOrigins(db, anyOrigin),
    outlets: ofDocuments(db, 'd.source', anyOutlet),
    months: ofDocuments(db, "coalesce(substr(d.published, 1, 7), '')", anyDay),
    types: ofFindings<EventType>(db, 'f.type', '', anyType),
    actors: ofFindings(db, 'a.code', "JOIN finding_actors a ON a.finding = f.row AND a.code <> ''", anyActor).slice(0, ACTORS_MAX),
  };
}

function ofStories(db: DatabaseSync, filter: Filter): readonly StoryFacet[] {
  return storyPage(db, filter, { limit: STORIES_MAX })
    .items.filter(({ documents }) => documents >= STORY_MIN)
    .map(({ id, title, documents }) => ({ value: id, title, documents }));
}

function ofOrigins(db: DatabaseSync, filter: Filter): readonly FacetCount<OriginKind>[] {
  const passing = passingDocuments(filter);
  return rows<FacetCount<OriginKind>>(
    db,
    `SELECT f.kind AS value, count(*) AS documents FROM documents d JOIN document_origins f ON f.document = d.row
     WHERE ${passing.sql} GROUP BY 1 ORDER BY 1`,
    passing.parameters,
  ).map((row) => ({ ...row }));
}

function ofDocuments(db: DatabaseSync, value: string, filter: Filter): readonly FacetCount[] {
  const passing = passingDocuments(filter);
  return rows<FacetCount>(
    db,
    `SELECT ${value} AS value, count(*) AS documents FROM documents d WHERE ${passing.sql} GROUP BY 1 ORDER BY 1`,
    passing.parameters,
  ).map((row) => ({ ...row }));
}

function ofFindings<T extends string>(db: DatabaseSync, value: string, joined: string, filter: Filter): readonly FacetCount<T>[] {
  const documents = documentCondition(filter);
  const findings = findingCondition(filter) ?? condition('TRUE');
  return rows<FacetCount<T>>(
    db,
    `SELECT ${value} AS value, count(DISTINCT d.row) AS documents FROM documents d JOIN findings f ON f.reading = d.reading ${joined}
     WHERE ${value} IS NOT NULL AND ${documents.sql} AND ${findings.sql} GROUP BY 1 ORDER BY 2 DESC, 1`,
    [...documents.parameters, ...findings.parameters],
  ).map((row) => ({ ...row }));
}
