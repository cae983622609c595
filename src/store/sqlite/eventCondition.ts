import type { EventFilter } from '../aggregates.ts';
import { allOf, anyOf, type Condition, condition } from './condition.ts';
import { eventParts, type ListPart } from './eventParts.ts';
import { isToldSo } from './toldMentions.ts';

// The mentions of an event that show.
export const TELLINGS = `event_mentions m JOIN findings f ON f.id = m.mention AND f.kind = 'mention' JOIN documents d ON d.reading = f.reading`;

/**
 * Passes an event `e`, a row of event_facts, that passes itself, and of which one mention passes what is asked of findings: of
 * events that are met one after the other, each looked at by itself.
 */
export function eventCondition(filter: EventFilter): Condition {
  const { days, facts, lists, mention, whole } = eventParts(filter);
  const told = mention === null ? [] : [whole === null ? isToldSo(mention) : anyOf([whole, isToldSo(mention)])];
  const placed = filter.isPlaced === true ? [condition(CAN_BE_DRAWN)] : [];
  return allOf([...days, ...facts, ...lists.map(isListed), ...placed, ...told]);
}

/** That an event `e` has a row of a list. */
export function isListed({ table, any }: ListPart): Condition {
  const { sql, parameters } = anyOf(any);
  return condition(`EXISTS (SELECT 1 FROM ${table} p WHERE p.event = e.row AND ${sql})`, ...parameters);
}

/** The same of a table that names events in a column of its own, without their facts; null where those are asked for. */
export const conditionOnIds = ({ sql, parameters }: Condition, column: string): Condition | null =>
  /\be\.(?!row\b)/.test(sql) ? null : condition(sql.replaceAll(/\be\.row\b/g, column), ...parameters);

/** That a place `g` can be drawn. */
export const HAS_A_SPOT = "((g.lat IS NOT NULL AND g.lon IS NOT NULL) OR g.id GLOB 'border:*')";

/** That an event `e` has such a place. */
export const CAN_BE_DRAWN = `EXISTS (SELECT 1 FROM event_places p JOIN places g ON g.id = p.place WHERE p.event = e.row AND ${HAS_A_SPOT})`;
