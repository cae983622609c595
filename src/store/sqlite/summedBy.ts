import type { EventFilter } from '../aggregates.ts';
import { allOf, type Condition, condition, isOneOf } from './condition.ts';

/** Every event's party among the sums; see sumSchema.ts and, for what voices and outlets tell, tellingSchema.ts. */
const EVERYONE = '*';

/**
 * Passes rows `c` of the sums that hold what a filter asks for: all events, or those of one party, voice or outlet, of some
 * classes or of all. Null where more is asked, which no sum tells.
 */
export function summedBy({ actors = [], says = [], outlets = [], statuses = [], types = [], ...rest }: EventFilter): Condition | null {
  if (Object.values(rest).some(isAsked)) return null;
  const isTold = says.length > 0 || outlets.length > 0;
  const asked = [actors.length > 0, isTold, statuses.length > 0].filter(Boolean).length;
  const party = asked > 1 ? null : actors.length > 0 ? only(actors) : statuses.length > 0 ? toldAs(statuses) : teller(says, outlets);
  if (party === null) return null;
  return allOf([condition('c.party = ?', party), ...(types.length === 0 ? [] : [isOneOf('c.type', types)])]);
}

/** One actor as a whole; null for a sector, for several and for what is no actor. */
const only = ([code = '', ...more]: readonly string[]): string | null =>
  more.length > 0 || code.includes('/') || code === EVERYONE || code === '' ? null : code;

/** What one mention tells as of one status. */
const toldAs = ([status, ...more]: readonly string[]): string | null => (more.length > 0 ? null : `told ${status}`);

/** What is told by somebody, by an outlet, or by an outlet in its own voice. */
function teller(says: readonly string[], outlets: readonly string[]): string | null {
  if (says.length === 0 && outlets.length === 0) return EVERYONE;
  if (says.length === 0) return outlets.length === 1 ? `outlet ${outlets[0]}` : null;
  const voice = only(says);
  if (voice === null || outlets.length > 1) return null;
  if (outlets.length === 0) return `says ${voice}`;
  return voice === 'own' ? `own ${outlets[0]}` : null;
}

/** Whether one part of a filter asks anything. */
export const isAsked = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.values(value).some(isAsked) : value !== undefined && value !== false;
