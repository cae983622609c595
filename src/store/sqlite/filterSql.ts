import type { Filter } from '../filter.ts';
import { allOf, anyOf, type Condition, condition, isOneOf } from './condition.ts';
import { textQuery } from './textQuery.ts';

/** A document that is met from what stands in it: of those in a list, the list would be gone through for each that is met. */
export const MET = '+d.row';

/**
 * What a filter asks of a document, as SQL over the alias `d`. An empty list narrows nothing, as an absent one. Lists of
 * documents are where to begin, unless documents are `MET` from elsewhere.
 */
export function documentCondition(filter: Filter, row = 'd.row', source = 'd.source'): Condition {
  return allOf([
    ...list(filter.outlets, (outlets) => isOneOf(source, outlets)),
    ...one(filter.document, (id) => condition('d.id = ?', id)),
    // By the key that is indexed, under which the undated come last; an instant follows its day.
    ...one(filter.from, (day) => condition('d.sort_key >= ? AND d.sort_key < char(1114111)', day)),
    ...one(filter.to, (day) => condition('d.sort_key < ? || char(65535)', day)),
    ...(filter.undated === true ? [condition('d.sort_key >= char(1114111)')] : []),
    ...list(filter.stories, (stories) => {
      const named = isOneOf('o.id', stories);
      return condition(
        `${row} IN (SELECT m.document FROM documents o JOIN document_stories m ON m.story = o.row WHERE ${named.sql})`,
        ...named.parameters,
      );
    }),
    ...list(filter.origins, (origins) => {
      const named = isOneOf('kind', origins);
      return condition(`${row} IN (SELECT document FROM document_origins WHERE ${named.sql})`, ...named.parameters);
    }),
    ...one(textQuery(filter.text ?? '') ?? undefined, (query) =>
      condition(`${row} IN (SELECT rowid FROM document_words WHERE document_words MATCH ?)`, query),
    ),
  ]);
}

/**
 * How findings are met: found from lists of those in which a party is named or that stand at a place; one after the other,
 * each looked for in such a list; one after the other, each asked whom it names; or so, until a page is full.
 */
export type FindingsMet = 'lists' | 'listed' | 'each' | 'walked';

/**
 * What a filter asks of a finding, as SQL over the alias `f`; null where it asks nothing.
 * A finding without the thing asked for does not pass: no figure has an event class, no claim a measure.
 * Since a day, and of no day, there are fewer findings than those in which a party is named.
 */
export function findingCondition(
  filter: Filter,
  met: FindingsMet = filter.from === undefined && filter.undated !== true ? 'lists' : 'each',
): Condition | null {
  const conditions = [
    ...list(filter.says, (says) => saysCondition(says, met)),
    ...list(filter.actors, (codes) => PARTY[met]('finding_actors', codes)),
    ...list(filter.types, (types) => isOneOf('f.type', types)),
    ...list(filter.measures, (measures) => isOneOf('f.measure', measures)),
    ...list(filter.statuses, (statuses) => isOneOf('f.status', statuses)),
    ...list(filter.places, (places) => isPlaced(places, ROW[met])),
    ...one(filter.atLeast, (number) => isNumbered(`max(${BOUNDS}) >= ?`, number)),
    ...one(filter.atMost, (number) => isNumbered(`min(${BOUNDS}) <= ?`, number)),
  ];
  return conditions.length === 0 ? null : allOf(conditions);
}

/** The same where all findings are figures: what events tell of places is not looked at. */
export function figureCondition({ places = [], ...filter }: Filter, met?: FindingsMet): Condition {
  const { sql, parameters } = figuresAt(places);
  return allOf([
    findingCondition(filter, met) ?? condition('TRUE'),
    ...(places.length === 0 ? [] : [condition(`${ROW[met ?? 'lists']} IN (${sql})`, ...parameters)]),
  ]);
}

/** Whether a filter asks anything at all. */
export const asksNothing = (filter: Filter): boolean => documentCondition(filter).sql === 'TRUE' && findingCondition(filter) === null;

function saysCondition(says: readonly string[], met: FindingsMet): Condition {
  const own = says.includes('own') ? [condition('f.own = 1')] : [];
  const others = says.filter((code) => code !== 'own');
  return anyOf([...own, ...(others.length === 0 ? [] : [PARTY[met]('finding_speakers', others)])]);
}

/** How a finding is asked for who is named in it. 'USA' passes every sector of it, 'USA/MIL' that sector alone. */
type IsParty = (table: 'finding_speakers' | 'finding_actors', codes: readonly string[]) => Condition;

/** From who is named to the findings. */
const isAmongParties =
  (row: string): IsParty =>
  (table, codes) => {
    const { sql, parameters } = partyRows(table, codes);
    return { sql: `${row} IN (${sql})`, parameters };
  };

/** The rows of the findings that name one of some parties. */
export function partyRows(table: 'finding_speakers' | 'finding_actors', codes: readonly string[]): Condition {
  const [whole, sector] = [isOneOf('code', codes), isOneOf('full_code', codes)];
  return condition(
    `SELECT finding FROM ${table} WHERE ${whole.sql} UNION ALL SELECT finding FROM ${table} WHERE ${sector.sql}`,
    ...whole.parameters,
    ...sector.parameters,
  );
}

/** From a finding to who is named in it. */
const namesParty: IsParty = (table, codes) => {
  const whole = isOneOf('n.code', codes);
  const sector = isOneOf('n.full_code', codes);
  return {
    sql: `EXISTS (SELECT 1 FROM ${table} n WHERE n.finding = f.row AND (${whole.sql} OR ${sector.sql}))`,
    parameters: [...whole.parameters, ...sector.parameters],
  };
};

const PARTY: Readonly<Record<FindingsMet, IsParty>> = {
  lists: isAmongParties('f.row'),
  listed: isAmongParties('+f.row'),
  each: namesParty,
  walked: namesParty,
};

/** A row with a sign is no key, so that it is looked for in a list, and no list gone through for it. */
const ROW: Readonly<Record<FindingsMet, string>> = { lists: 'f.row', listed: '+f.row', each: 'f.row', walked: '+f.row' };

// Mentions by their event's places; figures by where they stand.
function isPlaced(places: readonly string[], row: string): Condition {
  const [ofEvent, figures] = [isOneOf('p.place', places), figuresAt(places)];
  return {
    sql: `${row} IN (
      SELECT m.row FROM event_places p CROSS JOIN told_mentions m ON m.event = p.event WHERE ${ofEvent.sql}
      UNION ALL ${figures.sql})`,
    parameters: [...ofEvent.parameters, ...figures.parameters],
  };
}

// Those that no day orders by what they say themselves, from their documents: few have no day.
function figuresAt(places: readonly string[]): Condition {
  const [standing, undated] = [isOneOf('g.place', places), isOneOf("w.value ->> 'id'", places)];
  return {
    sql: `SELECT x.finding FROM figure_standings g JOIN figure_days x ON x.standing = g.row WHERE ${standing.sql}
      UNION ALL SELECT u.row FROM documents v CROSS JOIN findings u ON u.reading = v.reading AND u.kind = 'figure'
      WHERE v.sort_key >= char(1114111) AND EXISTS (SELECT 1 FROM json_each(u.json, '$.where') w WHERE ${undated.sql})`,
    parameters: [...standing.parameters, ...undated.parameters],
  };
}

/** Findings `f` in short that stand at one of the places, with their documents: mentions by their event's, which have its class. */
export function placedFindings(places: readonly string[]): Condition {
  const [ofEvent, figures] = [isOneOf('p.place', places), figuresAt(places)];
  return condition(
    `(SELECT m.row, m.document, m.status, m.own, p.type, NULL AS measure, 'mention' AS kind
      FROM event_places p CROSS JOIN told_mentions m ON m.event = p.event WHERE ${ofEvent.sql}
      UNION ALL SELECT b.row, b.document, b.status, b.own, NULL, b.measure, 'figure' FROM figure_briefs b WHERE b.row IN (${figures.sql})) f`,
    ...ofEvent.parameters,
    ...figures.parameters,
  );
}

/** Passes a document `d` of which one finding stands at one of the places and passes what else is asked of it. */
export function isDocumentPlaced({ places = [], ...filter }: Filter): Condition {
  const [placed, findings] = [placedFindings(places), findingCondition(filter, 'walked') ?? condition('TRUE')];
  return condition(`${MET} IN (SELECT f.document FROM ${placed.sql} WHERE ${findings.sql})`, ...placed.parameters, ...findings.parameters);
}

/** The bounds of a figure in short; where one is open, the other twice. */
const BOUNDS = 'coalesce(b.low, b.high), coalesce(b.high, b.low)';

/** By the figure in short, which nothing else than a figure has. */
const isNumbered = (is: string, number: number): Condition =>
  condition(`(f.kind = 'figure' AND EXISTS (SELECT 1 FROM figure_briefs b WHERE b.row = f.row AND ${is}))`, number);

const one = <T>(value: T | undefined, sql: (value: T) => Condition): readonly Condition[] => (value === undefined ? [] : [sql(value)]);

const list = (values: readonly string[] | undefined, sql: (values: readonly string[]) => Condition): readonly Condition[] =>
  values === undefined || values.length === 0 ? [] : [sql(values)];
