import { AGREEMENTS, type Agreement } from '../../codebook/status.ts';
import type { EventFilter, EventMark } from '../aggregates.ts';
import type { Filter } from '../filter.ts';
import { allOf, anyOf, type Condition, condition, isOneOf } from './condition.ts';
import { documentCondition, findingCondition, namesParty } from './filterSql.ts';

// The mentions of an event that show, in the event's own order.
export const TELLINGS = `event_mentions m JOIN findings f ON f.id = m.mention AND f.kind = 'mention' JOIN documents d ON d.reading = f.reading`;

/** Passes an event `e`, a row of event_facts, that passes itself, and of which one mention passes what is asked of findings. */
export function eventCondition({
  eventFrom,
  eventTo,
  reportedFrom,
  reportedTo,
  agreements = [],
  places = [],
  isPlaced = false,
  mark = {},
  ...filter
}: EventFilter): Condition {
  return allOf(
    [
      ...(eventFrom === undefined ? [] : [condition('e.last_day >= ?', eventFrom)]),
      ...(eventTo === undefined ? [] : [condition('e.first_day <= ?', eventTo)]),
      ...(reportedFrom === undefined ? [] : [condition('e.told_first >= ?', reportedFrom)]),
      ...(reportedTo === undefined ? [] : [condition('e.told_first <= ?', reportedTo)]),
      ...(agreements.length === 0 ? [] : [hasAgreement(agreements)]),
      ...(places.length === 0 ? [] : [isAt(places)]),
      ...(isPlaced ? [condition(CAN_BE_DRAWN)] : []),
      ...isBehind(mark),
      ...ofEventItself(filter),
      tellingCondition(filter),
    ].filter(({ sql }) => sql !== 'TRUE'),
  );
}

/** The same of a table that names events in a column of its own, without their facts; null where those are asked for. */
export const conditionOnIds = ({ sql, parameters }: Condition, column: string): Condition | null =>
  /\be\.(?!id\b)/.test(sql) ? null : condition(sql.replaceAll(/\be\.id\b/g, column), ...parameters);

/** What an event must be itself for one of its mentions to pass. */
function ofEventItself({ types = [], actors = [], outlets = [], from, to }: Filter): readonly Condition[] {
  const isRanged = from !== undefined || to !== undefined;
  return [
    ...(types.length === 0 ? [] : [isOneOf('e.type', types)]),
    // In a range of days there are fewer events than those of a party or outlet.
    ...(actors.length === 0 ? [] : [isRanged ? namesOne(actors) : hasParty(actors)]),
    ...(outlets.length === 0 || isRanged ? [] : [isToldBy(outlets)]),
    ...(from === undefined ? [] : [condition('e.told_last >= ?', from)]),
    ...(to === undefined ? [] : [condition('e.told_first <= ?', to)]),
  ];
}

/**
 * That one mention passes all at once. An event has the class of its mentions, the parties and outlets of all of them,
 * and a first and a last day of telling: where no more than one of these is asked, no mention need be looked at.
 */
function tellingCondition({ types: _types, ...filter }: Filter): Condition {
  const {
    actors = [],
    outlets = [],
    from,
    to,
    says = [],
    measures = [],
    statuses = [],
    stories = [],
    origins = [],
    document,
    text,
  } = filter;
  const isRanged = from !== undefined || to !== undefined;
  const known = [actors.length > 0, outlets.length > 0, isRanged].filter(Boolean).length;
  const unknown =
    [says, measures, statuses, stories, origins].some((asked) => asked.length > 0) || document !== undefined || text !== undefined;
  if (!unknown && known === 0) return condition('TRUE');
  if (!unknown && known === 1) return isRanged ? inRange(filter) : condition('TRUE');
  // Few events are left where they are narrowed themselves: their mentions are looked at, and not all that there are.
  const asksAll = unknown && known === 0;
  const passing = allOf([documentCondition(filter), findingCondition(filter, asksAll ? undefined : namesParty) ?? condition('TRUE')]);
  return asksAll ? condition(`e.id IN (SELECT m.event FROM ${TELLINGS} WHERE ${passing.sql})`, ...passing.parameters) : isTold(passing);
}

/** Most events are told first or last in the range, or never; only one that is told before and after it may still have no telling there. */
function inRange({ from, to }: Filter): Condition {
  if (from === undefined || to === undefined) return condition('TRUE');
  return anyOf([condition('e.told_first >= ?', from), condition('e.told_last <= ?', to), isTold(documentCondition({ from, to }))]);
}

/** Written out and not handed in: only so does SQLite see that an index of the disputed alone will do. */
const hasAgreement = (agreements: readonly Agreement[]): Condition =>
  anyOf(AGREEMENTS.filter((one) => agreements.includes(one)).map((one) => condition(`e.agreement = '${one}'`)));

const CAN_BE_DRAWN = `EXISTS (SELECT 1 FROM event_places p JOIN places g ON g.id = p.place
  WHERE p.event = e.id AND ((g.lat IS NOT NULL AND g.lon IS NOT NULL) OR g.id GLOB 'border:*'))`;

function isBehind({ at, who, whom }: EventMark): readonly Condition[] {
  return [
    ...(at === undefined ? [] : [isAt([at])]),
    ...(who === undefined || whom !== undefined ? [] : [condition('e.id IN (SELECT p.event FROM event_parties p WHERE p.code = ?)', who)]),
    ...(who === undefined || whom === undefined
      ? []
      : [condition('e.id IN (SELECT y.event FROM event_dyads y WHERE y.actor = ? AND y.recipient = ?)', who, whom)]),
  ];
}

const isTold = (passing: Condition): Condition =>
  condition(
    `EXISTS (SELECT 1 FROM event_mentions m CROSS JOIN findings f ON f.id = m.mention AND f.kind = 'mention'
      CROSS JOIN documents d ON d.reading = f.reading WHERE m.event = e.id AND ${passing.sql})`,
    ...passing.parameters,
  );

function isToldBy(outlets: readonly string[]): Condition {
  const one = isOneOf('o.outlet', outlets);
  return condition(`e.id IN (SELECT o.event FROM event_outlets o WHERE ${one.sql})`, ...one.parameters);
}

function hasParty(actors: readonly string[]): Condition {
  const whole = isOneOf('p.code', actors);
  const sectors = JSON.stringify(actors);
  return condition(
    `e.id IN (SELECT p.event FROM event_parties p WHERE ${whole.sql} UNION ALL
      SELECT p.event FROM json_each(?) j JOIN event_parties p
        ON p.code = substr(j.value, 1, instr(j.value, '/') - 1) AND p.sector = substr(j.value, instr(j.value, '/') + 1)
      WHERE instr(j.value, '/') > 0)`,
    ...whole.parameters,
    sectors,
  );
}

function namesOne(actors: readonly string[]): Condition {
  const [whole, sector] = [isOneOf('p.code', actors), isOneOf("p.code || '/' || p.sector", actors)];
  return condition(
    `EXISTS (SELECT 1 FROM event_parties p WHERE p.event = e.id AND (${whole.sql} OR ${sector.sql}))`,
    ...whole.parameters,
    ...sector.parameters,
  );
}

function isAt(places: readonly string[]): Condition {
  const one = isOneOf('p.place', places);
  return condition(`e.id IN (SELECT p.event FROM event_places p WHERE ${one.sql})`, ...one.parameters);
}
