import type { DatabaseSync } from 'node:sqlite';
import type { EventType } from '../../codebook/eventType.ts';
import type { OriginKind } from '../../model/origin.ts';
import type { DocumentFacets, FacetCount, StoryFacet } from '../aggregates.ts';
import type { Filter } from '../filter.ts';
import { allOf, type Condition, condition } from './condition.ts';
import { isOfFewDays } from './documentPages.ts';
import { DocumentsOf } from './documentsOf.ts';
import { documentCondition, findingCondition, MET, placedFindings } from './filterSql.ts';
import { findingsMetFirst, joinedAs } from './findingsMet.ts';
import { foundDocuments } from './foundDocuments.ts';
import { kept, keptCount } from './kept.ts';
import { findingsNaming, markedFindings } from './namedFindings.ts';
import { parsedLists, rows } from './query.ts';
import { toldBy, toldCondition } from './readingTold.ts';
import { FEW, isMarked, isOfRows, markedRows, marksOf, type RowMarks } from './rowMarks.ts';
import { largestStories } from './storyPages.ts';

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
  const met = metOnce(db, filter);
  const passing = foundDocuments(db, met && { filter, documents: met.documents });
  return {
    stories: ofStories(db, passing(anyStory)),
    origins: ofOrigins(db, passing(anyOrigin)),
    outlets: ofDocuments(db, 'd.source', passing(anyOutlet)),
    months: ofDocuments(db, "coalesce(substr(d.published, 1, 7), '')", passing(anyDay)),
    types: met?.types ?? ofTold<EventType>(db, 'type', anyType) ?? ofFindings<EventType>(db, 'f.type', '', anyType),
    actors: (
      met?.actors ??
      ofTold(db, 'code', anyActor) ??
      ofFindings(db, 'a.code', "JOIN finding_actors a ON a.finding = f.row AND a.code <> ''", anyActor)
    ).slice(0, ACTORS_MAX),
  };
}

/** What is told of findings that are met but once. */
interface Met {
  readonly documents: RowMarks;
  readonly types: readonly FacetCount<EventType>[];
  readonly actors: readonly FacetCount[];
}

/** A finding with its document and its class. */
type MetRow = readonly [finding: number, document: number, type: EventType | null];

/** Documents, classes and parties of the findings that pass; null where they are found without them, or where places are asked for. */
function metOnce(db: DatabaseSync, filter: Filter): Met | null {
  const { types = [], actors = [], ...rest } = filter;
  if ((filter.places ?? []).length > 0 || findingCondition(rest) === null || toldBy(rest) !== null) return null;
  const { from, sql, parameters } = findingsOf(db, rest);
  const met = parsedLists<MetRow>(
    db,
    { columns: ['finding', 'document', 'type'], sql: `SELECT f.row AS finding, d.row AS document, f.type FROM ${from} WHERE ${sql}` },
    parameters,
  );
  const acting = actors.length === 0 ? null : findingsNaming(db, 'finding_actors', actors).bytes;
  const ofActors = acting === null ? met : met.filter(([finding]) => acting[finding] === 1);
  const isClassed = ([, , type]: MetRow): boolean => types.length === 0 || (type !== null && types.includes(type));
  const classed = (found: readonly MetRow[]): readonly MetRow[] => (types.length === 0 ? found : found.filter(isClassed));
  const byClass = new DocumentsOf<EventType>();
  for (const [, document, type] of ofActors) if (type !== null) byClass.add(type, document);
  return {
    documents: marksOf(classed(ofActors).map(([, document]) => document)),
    types: byClass.counts(),
    actors: countParties(db, classed(met)),
  };
}

/** In how many documents who is named in findings is. */
function countParties(db: DatabaseSync, met: readonly MetRow[]): readonly FacetCount[] {
  const findings = met.map(([finding]) => finding);
  const documents = new Int32Array(findings.reduce((most, finding) => Math.max(most, finding), 0) + 1);
  for (const [finding, document] of met) documents[finding] = document;
  const named = isOfRows('a.finding', marksOf(findings), keptCount(db, 'SELECT coalesce(max(row), 0) AS n FROM findings', []));
  const found = parsedLists<readonly [code: string, finding: number]>(
    db,
    { columns: ['code', 'finding'], sql: `SELECT a.code, a.finding FROM finding_actors a WHERE ${named.sql} AND a.code <> ''` },
    named.parameters,
  );
  const byParty = new DocumentsOf<string>();
  for (const [code, finding] of found) byParty.add(code, documents[finding] ?? 0);
  return byParty.counts();
}

function ofStories(db: DatabaseSync, passing: Condition): readonly StoryFacet[] {
  const largest = largestStories(db, passing, { documentsMin: STORY_MIN, most: STORIES_MAX });
  return largest.map(({ id, title, documents }) => ({ value: id, title, documents }));
}

function ofOrigins(db: DatabaseSync, passing: Condition): readonly FacetCount<OriginKind>[] {
  return rows<FacetCount<OriginKind>>(
    db,
    `SELECT f.kind AS value, count(*) AS documents FROM documents d JOIN document_origins f ON f.document = d.row
     WHERE ${passing.sql} GROUP BY 1 ORDER BY 1`,
    passing.parameters,
  ).map((row) => ({ ...row }));
}

function ofDocuments(db: DatabaseSync, value: string, passing: Condition): readonly FacetCount[] {
  return rows<FacetCount>(
    db,
    `SELECT ${value} AS value, count(*) AS documents FROM documents d WHERE ${passing.sql} GROUP BY 1 ORDER BY 1`,
    passing.parameters,
  ).map((row) => ({ ...row }));
}

/** From what readings tell of, where that answers what is asked of findings; else null. */
function ofTold<T extends string>(db: DatabaseSync, value: 'type' | 'code', filter: Filter): readonly FacetCount<T>[] | null {
  const told = toldBy(filter);
  if (told === null) return null;
  const ofDocument = documentCondition(filter);
  const isOfFew = ofDocument.sql !== 'TRUE' && countOf(db, ofDocument) < FEW * countOf(db, condition('TRUE'));
  const passing = toldCondition(told, { by: value, isMet: isOfFew });
  // Of many documents, values follow one another in the index; of few, each has what it tells side by side.
  const found = isOfFew ? 'documents d CROSS JOIN reading_told t ON t.reading = d.reading' : 'reading_told t';
  const documents = isOfFew ? ofDocument : isOfReadings(db, ofDocument);
  const isOnce = told.codes.length < 2 && told.types.length < 2;
  return rows<FacetCount<T>>(
    db,
    `SELECT t.${value} AS value, count(${isOnce ? '*' : 'DISTINCT t.reading'}) AS documents FROM ${found}
     WHERE ${passing.sql} AND ${documents.sql} GROUP BY 1 ORDER BY 2 DESC, 1`,
    [...passing.parameters, ...documents.parameters],
  ).map((row) => ({ ...row }));
}

const countOf = (db: DatabaseSync, { sql, parameters }: Condition): number =>
  keptCount(db, `SELECT count(d.reading) AS n FROM documents d WHERE ${sql}`, parameters);

/** Passes rows `t` of the readings that documents which pass show. Most often each document was read but once, and all show. */
function isOfReadings(db: DatabaseSync, { sql, parameters }: Condition): Condition {
  const isAll = countOf(db, { sql, parameters }) === keptCount(db, 'SELECT count(*) AS n FROM readings', []);
  if (isAll) return condition('TRUE');
  const shown = kept(db, JSON.stringify(['readings', sql, parameters]), () =>
    markedRows(db, condition(`SELECT d.reading FROM documents d WHERE d.reading IS NOT NULL AND ${sql}`, ...parameters)),
  );
  return isMarked('t.reading', shown);
}

function ofFindings<T extends string>(db: DatabaseSync, value: string, joined: string, filter: Filter): readonly FacetCount<T>[] {
  const { from, sql, parameters } = findingsOf(db, filter);
  return rows<FacetCount<T>>(
    db,
    `SELECT value, count(*) AS documents FROM (
       SELECT DISTINCT ${value} AS value, d.row FROM ${from} ${joined} WHERE ${value} IS NOT NULL AND ${sql}
     ) GROUP BY 1 ORDER BY 2 DESC, 1`,
    parameters,
  ).map((row) => ({ ...row }));
}

/** Findings `f` with their documents `d`, and what passes of them. */
function findingsOf(db: DatabaseSync, filter: Filter): Condition & { readonly from: string } {
  const { places = [], ...elsewhere } = filter;
  // Few stand in one story or document.
  if (places.length > 0 && (filter.stories ?? []).length === 0 && filter.document === undefined) {
    const placed = placedFindings(places);
    const [documents, findings] = [documentCondition(filter, MET, '+d.source'), findingCondition(elsewhere, 'walked') ?? condition('TRUE')];
    return {
      from: `${placed.sql} CROSS JOIN documents d ON d.row = f.document`,
      sql: `${documents.sql} AND ${findings.sql}`,
      parameters: [...placed.parameters, ...documents.parameters, ...findings.parameters],
    };
  }
  // Days leave few documents.
  if (isOfFewDays(db, filter))
    return { from: joinedAs(null), ...allOf([documentCondition(filter), findingCondition(filter, 'each') ?? condition('TRUE')]) };
  const met = findingsMetFirst(db, filter);
  const documents = documentCondition(filter, met === 'lists' ? MET : 'd.row');
  const findings = met === 'lists' ? (findingCondition(filter, met) ?? condition('TRUE')) : markedFindings(db, filter);
  return { from: joinedAs(met), ...allOf([documents, findings]) };
}
