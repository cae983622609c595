import { earliest, latest } from '../codebook/holder.ts';
import { isDay } from '../model/day.ts';

const isPartialDay = (written: string): boolean => /^\d{4}(?:-\d{2}){0,2}$/u.test(written) && isDay(earliest(written));

/** What is wrong with the days of an office as a user's table has them, as the ends of messages; both may be empty. */
export function dayFaults({ from, until }: { readonly from: string; readonly until: string }): readonly string[] {
  const bad = [from, until].filter((day) => day !== '' && !isPartialDay(day));
  return [
    ...bad.map((day) => `"${day}" is no day; wanted is YYYY, YYYY-MM or YYYY-MM-DD, or nothing.`),
    ...(bad.length === 0 && from !== '' && until !== '' && earliest(from) > latest(until)
      ? [`"from" (${from}) is after "until" (${until}).`]
      : []),
  ];
}
