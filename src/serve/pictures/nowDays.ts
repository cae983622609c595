import { addDays, daysBetween } from '../../model/day.ts';
import type { Filter, StoreSummary } from '../../store/store.ts';
import type { Days } from './pictureAnswers.ts';

interface NowDays {
  readonly days: Days;
  readonly before: Days;
  readonly chosen: boolean;
}

const WEEK = 7;

/**
 * The days to tell of and as many before them: those that the filter names, else the last week that the record covers.
 * An end that the filter leaves open is the record's own. Null where no document is dated and nothing is named.
 */
export function nowDays({ from, to }: Pick<Filter, 'from' | 'to'>, outlets: StoreSummary['outlets']): NowDays | null {
  const covered = outlets.flatMap(({ first, last }) => [first, last]).flatMap((day) => (day === null ? [] : [day.slice(0, 10)]));
  const end = to ?? covered.reduce((latest, day) => (day > latest ? day : latest), '');
  const earliest = covered.reduce((first, day) => (day < first ? day : first), end);
  if (end === '') return null;
  const start = from ?? (to === undefined ? addDays(end, 1 - WEEK) : earliest);
  const days = { from: start < end ? start : end, to: end };
  const length = daysBetween(days.from, days.to) + 1;
  return {
    days,
    before: { from: addDays(days.from, -length), to: addDays(days.from, -1) },
    chosen: from !== undefined || to !== undefined,
  };
}
