import type { Lookup } from '../model/lookup.ts';
import { blockKeys, leadsBlock } from './blockKeys.ts';
import { isWide, TOLD_NEAR_DAYS, WIDE_DAYS } from './dayWindow.ts';
import type { Compared } from './telling.ts';

/** News takes a matter up again within about a week. */
const TOLD_APART_DAYS = 7;
/** No day of the news lies further from 1970. */
const FAR_DAYS = 10_000_000;

/** Whether two tellings may be compared at all, save for their days: those of 'since 2014' only with what was told within a week. */
export function areInReach(a: Compared, b: Compared): boolean {
  if (a.document === b.document || (!isWide(a.days) && !isWide(b.days))) return true;
  return a.toldOn !== null && b.toldOn !== null && Math.abs(a.toldOn - b.toldOn) <= TOLD_APART_DAYS;
}

/** The lookups of a telling; none where it has neither a day nor a publication day, or names nobody. */
export function lookupsOf(telling: Compared): readonly Lookup[] {
  const { days, type, toldOn } = telling;
  if (days.basis === 'none') return [];
  return blockKeys(telling).map((key) => ({
    type,
    key,
    leads: leadsBlock(key, telling),
    wide: isWide(days),
    implied: days.basis === 'implied',
    from: Math.max(days.from, -FAR_DAYS),
    to: Math.min(days.to, FAR_DAYS),
    told: toldOn,
    reach: WIDE_DAYS,
    toldApart: TOLD_APART_DAYS,
    toldNear: TOLD_NEAR_DAYS,
  }));
}
