import { isDisjoint, isWide } from './dayWindow.ts';
import { meetParties, type PartyCodes, sharedPartyCount } from './partyCodes.ts';
import { standBeside, standingOf } from './realis.ts';
import type { Compared } from './telling.ts';

/** What of the evidence for two tellings being of one event ties a deed to its plan. */
interface Ties {
  readonly words: number;
  readonly context: number;
  readonly place: number;
  readonly kind: number;
}

/** Whether one of two plans, and the other tells as done. */
export const arePlanAndDeed = (a: Compared, b: Compared): boolean => a.realis !== b.realis && standBeside(standingOf(a), standingOf(b));

/** A plan may be told a day late where it was told at night or elsewhere. */
const SLACK_DAYS = 1;

/**
 * Whether what one of two plans is carried out by what the other tells as done. More is asked than of two tellings of one deed: the
 * doer and to whom it is done are named in both, the deed is of no day before the plan was told, and words, place or stated days
 * tie it to this plan. What two states do to one another is done every week, and most of it is no outcome of anything planned.
 */
export function carriesOut(ties: Ties, a: Compared, b: Compared): boolean {
  const [plan, deed] = a.realis === 'intended' ? [a, b] : [b, a];
  return areSameParties(plan, deed) && isAfter(deed, plan) && isTied(ties, plan, deed);
}

function areSameParties(plan: Compared, deed: Compared): boolean {
  const year = deed.year ?? plan.year;
  // Where nobody does it to anybody, all who take part stand on either side.
  if (plan.recipientsShared > 1) return sharedPartyCount(plan.recipients, deed.recipients) >= plan.recipientsShared;
  if (!areNamedAlike(plan.actors, deed.actors, year)) return false;
  if (plan.recipients.size === 0 && deed.recipients.size === 0) return true;
  return areNamedAlike(plan.recipients, deed.recipients, year);
}

const areNamedAlike = (a: PartyCodes, b: PartyCodes, year: number | null): boolean =>
  a.size > 0 && b.size > 0 && meetParties(a, b, year) !== null;

/** Whether a deed may be of the day on which a plan was told or of a later one; of what 'since 2014' tells nobody knows. */
function isAfter(deed: Compared, plan: Compared): boolean {
  if (plan.toldOn === null || deed.toldOn === null || isWide(deed.days)) return false;
  if (deed.days.basis === 'stated') return deed.days.from >= plan.toldOn - SLACK_DAYS;
  // What is told without a day, beside the plan, was most often done before.
  return deed.toldOn > plan.toldOn;
}

/** Both give days, and they meet; else one place, one kind of deed or words of both must tell that it is this one. */
function isTied({ words, place, kind, context }: Ties, plan: Compared, deed: Compared): boolean {
  if (plan.days.basis === 'stated' && deed.days.basis === 'stated' && !isDisjoint(plan.days, deed.days)) return true;
  return words + context >= ENOUGH_WORDS || (place > 0 && words > 0) || (kind > 0 && words > 0);
}

/** Of the 3.5 that quotes and sentences can give. */
const ENOUGH_WORDS = 1.5;
