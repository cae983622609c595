import type { EventStatus } from '../../codebook/status.ts';
import type { When } from '../../model/when.ts';
import type { SentenceView } from '../clauses/sentenceView.ts';
import type { EventMatch } from '../events/eventMatch.ts';
import { isSimplePast } from './isSimplePast.ts';

/** What is to be on a day that news announces: meetings and drills; an attack that is dated ahead is only foreseen. */
function announced({ rule }: EventMatch): EventStatus | null {
  if (rule.type === 'CONSULT' || /drill|exercise/u.test(rule.id)) return 'planned';
  return rule.type === 'ASSAULT' ? 'possible' : null;
}

/**
 * Status and time of an event of which one says 'done' and the other 'after the report came out', for no report tells as done
 * what lies ahead: 'the leaders meet on Friday' is planned, and what 'was condemned' was not on a day to come.
 */
export function notAhead(
  view: SentenceView,
  match: EventMatch,
  when: When | null,
  published: string | null,
): { readonly status: EventStatus; readonly when: When | null } {
  const { status } = match;
  if (status !== 'actual' || published === null || (when?.start ?? '') <= published.slice(0, 10)) return { status, when };
  const ahead = isSimplePast(view, match.trigger) ? null : announced(match);
  return ahead === null ? { status, when: null } : { status: ahead, when };
}
