import type { EventFilter } from '../aggregates.ts';
import { allOf, type Condition, condition, isOneOf } from './condition.ts';

/** Every event's party among the sums; see sumSchema.ts. */
const EVERYONE = '*';

/**
 * Passes rows `c` of the sums that hold what a filter asks for: all events, or those of one party, of some classes or of
 * all. Null where more is asked, which no sum tells.
 */
export function summedBy({ actors = [], types = [], ...rest }: EventFilter): Condition | null {
  if (Object.values(rest).some(isAsked) || actors.length > 1) return null;
  const [party = EVERYONE] = actors;
  if (party.includes('/') || (party === EVERYONE && actors.length > 0)) return null;
  return allOf([condition('c.party = ?', party), ...(types.length === 0 ? [] : [isOneOf('c.type', types)])]);
}

const isAsked = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.values(value).some(isAsked) : value !== undefined && value !== false;
