import type { When } from '../../../src/model/when.ts';

/** A band as wide as what is known of a day, on the line of the days the record covers. */
export type Band =
  | { readonly where: 'within'; readonly from: number; readonly to: number }
  | { readonly where: 'before' }
  | { readonly where: 'after' };

const DAY_MS = 86_400_000;

/** Where an interval stands between two days, each end from 0 to 1; null where it has no days. */
export function dayBand({ start, end }: Pick<When, 'start' | 'end'>, first: string, last: string): Band | null {
  if (start === null && end === null) return null;
  const origin = Date.parse(first.slice(0, 10));
  const length = Date.parse(last.slice(0, 10)) + DAY_MS - origin;
  const from = start === null ? 0 : (Date.parse(start) - origin) / length;
  const to = end === null ? 1 : (Date.parse(end) + DAY_MS - origin) / length;
  if (to <= 0) return { where: 'before' };
  if (from >= 1) return { where: 'after' };
  return { where: 'within', from: Math.max(0, from), to: Math.min(1, to) };
}
