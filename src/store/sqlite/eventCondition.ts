import type { EventFilter } from '../aggregates.ts';
import type { Filter } from '../filter.ts';
import { allOf, type Condition, condition, isOneOf } from './condition.ts';
import { documentCondition, findingCondition } from './filterSql.ts';

// The mentions of an event that show, in the event's own order.
export const TELLINGS = `event_mentions m JOIN findings f ON f.id = m.mention AND f.kind = 'mention' JOIN documents d ON d.reading = f.reading`;

/** Passes an event `e` that passes itself, and of which one mention passes what is asked of findings. */
export function eventCondition({ eventFrom, eventTo, agreements = [], places = [], ...filter }: EventFilter): Condition {
  return allOf(
    [
      ...(eventFrom === undefined ? [] : [condition('e.last_day >= ?', eventFrom)]),
      ...(eventTo === undefined ? [] : [condition('e.first_day <= ?', eventTo)]),
      ...(agreements.length === 0 ? [] : [isOneOf('e.agreement', agreements)]),
      ...(places.length === 0 ? [] : [isPlaced(places)]),
      mentionCondition(filter),
    ].filter(({ sql }) => sql !== 'TRUE'),
  );
}

function mentionCondition(filter: Filter): Condition {
  const document = documentCondition(filter);
  const finding = findingCondition(filter);
  if (document.sql === 'TRUE' && finding === null) return document;
  if (document.sql === 'TRUE' && isOfEventItself(filter)) return eventItself(filter);
  const passing = allOf([document, finding ?? condition('TRUE')]);
  return condition(`e.id IN (SELECT m.event FROM ${TELLINGS} WHERE ${passing.sql})`, ...passing.parameters);
}

// An event has the class of its mentions and the parties of all of them: to ask these, no mention need be looked at.
const isOfEventItself = ({ says, measures, statuses }: Filter): boolean =>
  [says, measures, statuses].every((asked) => asked === undefined || asked.length === 0);

const eventItself = ({ types = [], actors = [] }: Filter): Condition =>
  allOf([...(types.length === 0 ? [] : [isOneOf('e.type', types)]), ...(actors.length === 0 ? [] : [hasParty(actors)])]);

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

function isPlaced(places: readonly string[]): Condition {
  const one = isOneOf('p.place', places);
  return condition(`e.id IN (SELECT p.event FROM event_places p WHERE ${one.sql})`, ...one.parameters);
}
