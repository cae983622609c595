import { AGREEMENTS, type Agreement } from '../../codebook/status.ts';
import type { EventFilter, EventMark } from '../aggregates.ts';
import type { Filter } from '../filter.ts';
import { allOf, anyOf, type Condition, condition, isOneOf } from './condition.ts';
import { heardCondition, voicesIn } from './eventTellings.ts';
import { toldBits } from './toldAs.ts';

/** What is asked of an event `e`: all of it must hold. */
export interface EventParts {
  /** Of its days and those of its telling, in its row of event_facts. */
  readonly days: readonly Condition[];
  /** What else stands in that row. */
  readonly facts: readonly Condition[];
  /** Of whose tables it must have a row, those with fewest first. */
  readonly lists: readonly ListPart[];
  /** What one of its mentions must be, at once; null where none need be looked at. */
  readonly mention: Filter | null;
  /** Where this holds of the event's row, such a mention is there; null where that is never known. */
  readonly whole: Condition | null;
}

/** A table that names events in a column `event`. */
export interface ListPart {
  readonly table: 'event_places' | 'event_parties' | 'event_dyads' | 'event_outlets' | 'event_tellings';
  /** Passes rows `p`: one of these at least, each of which leads to them by an index. */
  readonly any: readonly Condition[];
}

/** A filter of events, but for whether they can be drawn, in its parts. */
export function eventParts({
  eventFrom,
  eventTo,
  reportedFrom,
  reportedTo,
  agreements = [],
  places = [],
  isPlaced: _placed,
  mark = {},
  ...filter
}: EventFilter): EventParts {
  const { types = [] } = filter;
  const { days, facts, lists, mention, whole } = partsByBits(filter) ?? partsByMention(filter);
  return {
    days: [
      ...(eventFrom === undefined ? [] : [condition('e.last_day >= ?', eventFrom)]),
      ...(eventTo === undefined ? [] : [condition('e.first_day <= ?', eventTo)]),
      ...(reportedFrom === undefined ? [] : [condition('e.told_first >= ?', reportedFrom)]),
      ...(reportedTo === undefined ? [] : [condition('e.told_first <= ?', reportedTo)]),
      ...days,
    ],
    facts: [
      ...(agreements.length === 0 ? [] : [hasAgreement(agreements)]),
      ...(types.length === 0 ? [] : [isOneOf('e.type', types)]),
      ...facts,
    ],
    lists: [...(places.length === 0 ? [] : [isAt(places)]), ...isBehind(mark), ...lists],
    mention,
    whole,
  };
}

/** By what is kept of all mentions; null where it does not tell. Told in the days alone, it is told so in the days. */
function partsByBits(filter: Filter): EventParts | null {
  const bits = toldBits(filter);
  if (bits === null) return null;
  const { types: _types, ...ofMention } = filter;
  const { actors = [], from, to } = ofMention;
  const isTold = (alias: string): Condition => condition(`${alias}.told & ? <> 0`, bits);
  const inDays = allOf([
    ...(from === undefined ? [] : [condition('e.told_first >= ?', from)]),
    ...(to === undefined ? [] : [condition('e.told_last <= ?', to)]),
  ]);
  return {
    days: toldIn(filter),
    facts: actors.length === 0 ? [isTold('e')] : [],
    lists: actors.length === 0 ? [] : [{ table: 'event_parties', any: [allOf([isOneOf('p.code', actors), isTold('p')])] }],
    mention: isRanged(filter) ? ofMention : null,
    whole: isRanged(filter) ? inDays : null,
  };
}

/**
 * An event has the class of its mentions, the parties and outlets of all of them, a first and a last day of telling, and its
 * tellings: where no more than one of these is asked, no mention need be looked at.
 */
function partsByMention(filter: Filter): EventParts {
  const { types: _types, ...ofMention } = filter;
  const { actors = [], outlets = [], says = [] } = filter;
  const heard = asksTeller(filter);
  const known = [actors, outlets].filter(({ length }) => length > 0).length + (isRanged(filter) ? 1 : 0);
  const isTold = !asksMore(filter) && (heard ? actors.length === 0 : known <= 1);
  return {
    // A list of what a voice tells is of these days alone.
    days: says.length > 0 ? [] : toldIn(filter),
    facts: [],
    lists: [
      ...(actors.length === 0 ? [] : [{ table: 'event_parties', any: partiesIn(actors) } as const]),
      ...(heard ? [isHeard(filter)] : outlets.length === 0 || isRanged(filter) ? [] : [isOutlet(outlets)]),
    ],
    ...(isTold ? ofDays(heard ? {} : filter) : { mention: ofMention, whole: null }),
  };
}

const toldIn = ({ from, to }: Filter): readonly Condition[] => [
  ...(from === undefined ? [] : [condition('e.told_last >= ?', from)]),
  ...(to === undefined ? [] : [condition('e.told_first <= ?', to)]),
];

/** Most events are told first or last in the range, or never; only one that is told before and after it may still have no telling there. */
const ofDays = ({ from, to }: Filter): Pick<EventParts, 'mention' | 'whole'> =>
  from === undefined || to === undefined
    ? { mention: null, whole: null }
    : { mention: { from, to }, whole: anyOf([condition('e.told_first >= ?', from), condition('e.told_last <= ?', to)]) };

/** Whether a filter asks for days of publication. */
export const isRanged = ({ from, to }: Filter): boolean => from !== undefined || to !== undefined;

/** Whether it is asked who says it, or which outlet in which days: the tellings of events are kept by these. */
const asksTeller = (filter: Filter): boolean => (filter.says?.length ?? 0) > 0 || ((filter.outlets?.length ?? 0) > 0 && isRanged(filter));

const asksMore = ({ measures = [], statuses = [], stories = [], origins = [], ...filter }: Filter): boolean =>
  [measures, statuses, stories, origins].some((asked) => asked.length > 0) ||
  (['document', 'text', 'atLeast', 'atMost'] as const).some((name) => filter[name] !== undefined);

function isHeard({ says = [], outlets = [], from, to }: Filter): ListPart {
  const rest = { outlets, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const voices = says.length === 0 ? [condition('TRUE')] : voicesIn(says);
  return { table: 'event_tellings', any: voices.map((voice) => allOf([voice, heardCondition(rest)])) };
}

const isOutlet = (outlets: readonly string[]): ListPart => ({ table: 'event_outlets', any: [isOneOf('p.outlet', outlets)] });

const isAt = (places: readonly string[]): ListPart => ({ table: 'event_places', any: [isOneOf('p.place', places)] });

function isBehind({ at, who, whom }: EventMark): readonly ListPart[] {
  return [
    ...(at === undefined ? [] : [isAt([at])]),
    ...(who === undefined || whom !== undefined ? [] : [{ table: 'event_parties', any: [condition('p.code = ?', who)] } as const]),
    ...(who === undefined || whom === undefined
      ? []
      : [{ table: 'event_dyads', any: [condition('p.actor = ? AND p.recipient = ?', who, whom)] } as const]),
  ];
}

/** 'USA' is every sector of it, 'USA/MIL' that sector alone. */
function partiesIn(actors: readonly string[]): readonly Condition[] {
  const parts = actors.filter((code) => code.includes('/'));
  const whole = actors.filter((code) => !code.includes('/'));
  return [
    ...(whole.length === 0 ? [] : [isOneOf('p.code', whole)]),
    ...parts.map((code) => condition('(p.code = ? AND p.sector = ?)', code.slice(0, code.indexOf('/')), code.slice(code.indexOf('/') + 1))),
  ];
}

/** Written out and not handed in: only so does SQLite see that an index of the disputed alone will do. */
const hasAgreement = (agreements: readonly Agreement[]): Condition =>
  anyOf(AGREEMENTS.filter((one) => agreements.includes(one)).map((one) => condition(`e.agreement = '${one}'`)));
