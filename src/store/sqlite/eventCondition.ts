import { AGREEMENTS, type Agreement } from '../../codebook/status.ts';
import type { EventFilter, EventMark } from '../aggregates.ts';
import type { Filter } from '../filter.ts';
import { allOf, anyOf, type Condition, condition, isOneOf } from './condition.ts';
import { heardCondition } from './eventTellings.ts';
import { isToldAs, mayBeToldSo, toldBits } from './toldAs.ts';
import { isAmongTold, isToldSo } from './toldMentions.ts';

// The mentions of an event that show.
export const TELLINGS = `event_mentions m JOIN findings f ON f.id = m.mention AND f.kind = 'mention' JOIN documents d ON d.reading = f.reading`;

/** How events are met: found from lists of those of a party, voice or outlet, or one by one, each looked at by itself. */
export type Reach = 'lists' | 'each';

/** Passes an event `e`, a row of event_facts, that passes itself, and of which one mention passes what is asked of findings. */
export function eventCondition(
  { eventFrom, eventTo, reportedFrom, reportedTo, agreements = [], places = [], isPlaced = false, mark = {}, ...filter }: EventFilter,
  reach: Reach = 'lists',
): Condition {
  const isNarrowed = places.length > 0 || mark.at !== undefined || mark.who !== undefined;
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
      ...(toldAsCondition(filter, reach) ?? [...ofEventItself(filter, reach), tellingCondition(filter, isNarrowed ? 'each' : reach)]),
    ].filter(({ sql }) => sql !== 'TRUE'),
  );
}

/** The same of a table that names events in a column of its own, without their facts; null where those are asked for. */
export const conditionOnIds = ({ sql, parameters }: Condition, column: string): Condition | null =>
  /\be\.(?!row\b)/.test(sql) ? null : condition(sql.replaceAll(/\be\.row\b/g, column), ...parameters);

/** The same by what is kept of all mentions; null where it does not tell. Told in the days alone, it is told so in the days. */
function toldAsCondition(filter: Filter, reach: Reach): readonly Condition[] | null {
  const bits = toldBits(filter);
  if (bits === null) return null;
  const { types = [], ...ofMention } = filter;
  const { actors = [], from, to } = ofMention;
  const whole = allOf([
    ...(from === undefined ? [] : [condition('e.told_first >= ?', from)]),
    ...(to === undefined ? [] : [condition('e.told_last <= ?', to)]),
  ]);
  return [
    ...(types.length === 0 ? [] : [isOneOf('e.type', types)]),
    ...(from === undefined ? [] : [condition('e.told_last >= ?', from)]),
    ...(to === undefined ? [] : [condition('e.told_first <= ?', to)]),
    isToldAs(actors, bits, isRanged(filter) ? 'each' : reach),
    ...(isRanged(filter) ? [anyOf([whole, isToldSo(ofMention)])] : []),
  ];
}

/** What an event must be itself for one of its mentions to pass. */
function ofEventItself(filter: Filter, reach: Reach): readonly Condition[] {
  const { types = [], actors = [], outlets = [], from, to } = filter;
  const [ranged, heard] = [isRanged(filter), asksTeller(filter)];
  // A list of tellings is of these days alone.
  const isListed = heard && reach === 'lists';
  return [
    ...(types.length === 0 ? [] : [isOneOf('e.type', types)]),
    // In a range of days, and of one voice, there are fewer events than those of a party.
    ...(actors.length === 0 ? [] : [ranged || heard || reach === 'each' ? namesOne(actors) : hasParty(actors)]),
    ...(heard ? [isHeard(filter, reach)] : outlets.length === 0 || ranged ? [] : [isHeard({ outlets }, reach)]),
    ...(from === undefined || isListed ? [] : [condition('e.told_last >= ?', from)]),
    ...(to === undefined || isListed ? [] : [condition('e.told_first <= ?', to)]),
  ];
}

const isRanged = ({ from, to }: Filter): boolean => from !== undefined || to !== undefined;

/** Whether it is asked who says it, or which outlet in which days: the tellings of events are kept by these. */
const asksTeller = (filter: Filter): boolean => (filter.says?.length ?? 0) > 0 || ((filter.outlets?.length ?? 0) > 0 && isRanged(filter));

const asksMore = ({ measures = [], statuses = [], stories = [], origins = [], ...filter }: Filter): boolean =>
  [measures, statuses, stories, origins].some((asked) => asked.length > 0) ||
  (['document', 'text', 'atLeast', 'atMost'] as const).some((name) => filter[name] !== undefined);

/**
 * That one mention passes all at once. An event has the class of its mentions, the parties and outlets of all of them,
 * a first and a last day of telling, and its tellings: where no more than one of these is asked, no mention need be looked at.
 */
function tellingCondition({ types: _types, ...filter }: Filter, reach: Reach): Condition {
  const known = [filter.actors ?? [], filter.outlets ?? []].filter(({ length }) => length > 0).length + (isRanged(filter) ? 1 : 0);
  const isTeller = asksTeller(filter);
  if (!asksMore(filter)) {
    if (isTeller && (filter.actors ?? []).length === 0) return condition('TRUE');
    if (!isTeller && known <= 1) return isRanged(filter) ? inRange(filter) : condition('TRUE');
  }
  // Few events are left where they are narrowed themselves; where they are not, those of few documents are found from these.
  const isOfDocuments = filter.text !== undefined || [filter.stories, filter.origins].some((asked) => (asked ?? []).length > 0);
  return known === 0 && !isTeller && reach === 'lists' && isOfDocuments
    ? isAmongTold(filter)
    : // By days or teller, events are met from what does not hold as what they are told.
      allOf([...(isRanged(filter) || isTeller ? [] : [mayBeToldSo(filter)]), isToldSo(filter)]);
}

/** Most events are told first or last in the range, or never; only one that is told before and after it may still have no telling there. */
function inRange({ from, to }: Filter): Condition {
  if (from === undefined || to === undefined) return condition('TRUE');
  return anyOf([condition('e.told_first >= ?', from), condition('e.told_last <= ?', to), isToldSo({ from, to })]);
}

/** By tellings: of an outlet alone, by the shorter list of what each outlet tells. */
function isHeard({ says = [], outlets = [], from, to }: Filter, reach: Reach): Condition {
  const isOutlet = says.length === 0 && from === undefined && to === undefined;
  const [table, passing] = isOutlet
    ? ['event_outlets', isOneOf('t.outlet', outlets)]
    : ['event_tellings', heardCondition({ says, outlets, ...(from !== undefined && { from }), ...(to !== undefined && { to }) })];
  const sql =
    reach === 'each'
      ? `EXISTS (SELECT 1 FROM ${table} t WHERE t.event = e.row AND ${passing.sql})`
      : `e.row IN (SELECT t.event FROM ${table} t WHERE ${passing.sql})`;
  return condition(sql, ...passing.parameters);
}

/** Written out and not handed in: only so does SQLite see that an index of the disputed alone will do. */
const hasAgreement = (agreements: readonly Agreement[]): Condition =>
  anyOf(AGREEMENTS.filter((one) => agreements.includes(one)).map((one) => condition(`e.agreement = '${one}'`)));

/** That a place `g` can be drawn. */
export const HAS_A_SPOT = "((g.lat IS NOT NULL AND g.lon IS NOT NULL) OR g.id GLOB 'border:*')";

/** That an event `e` has such a place. */
export const CAN_BE_DRAWN = `EXISTS (SELECT 1 FROM event_places p JOIN places g ON g.id = p.place WHERE p.event = e.row AND ${HAS_A_SPOT})`;

function isBehind({ at, who, whom }: EventMark): readonly Condition[] {
  return [
    ...(at === undefined ? [] : [isAt([at])]),
    ...(who === undefined || whom !== undefined ? [] : [condition('e.row IN (SELECT p.event FROM event_parties p WHERE p.code = ?)', who)]),
    ...(who === undefined || whom === undefined
      ? []
      : [condition('e.row IN (SELECT y.event FROM event_dyads y WHERE y.actor = ? AND y.recipient = ?)', who, whom)]),
  ];
}

function hasParty(actors: readonly string[]): Condition {
  const whole = isOneOf('p.code', actors);
  const sectors = JSON.stringify(actors);
  return condition(
    `e.row IN (SELECT p.event FROM event_parties p WHERE ${whole.sql} UNION ALL
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
    `EXISTS (SELECT 1 FROM event_parties p WHERE p.event = e.row AND (${whole.sql} OR ${sector.sql}))`,
    ...whole.parameters,
    ...sector.parameters,
  );
}

function isAt(places: readonly string[]): Condition {
  const one = isOneOf('p.place', places);
  return condition(`e.row IN (SELECT p.event FROM event_places p WHERE ${one.sql})`, ...one.parameters);
}
