import { daysBetween } from '../../model/day.ts';
import type { Quantity } from '../../model/quantity.ts';

/** Counts whose days are widened by this on either side meet where compareQuantities takes them for counts of one time. */
const SLACK_DAYS = 4;
const EPOCH = '1970-01-01';

/**
 * For the place of each count in a list those behind it, in order, that it can contradict by their days: counts of one
 * time, and denials whenever they are told.
 */
export function sameDays(quantities: readonly Quantity[]): (index: number) => readonly number[] {
  const spans = quantities.map(daysOf);
  const denials = quantities.flatMap(({ status }, at) => (status === 'denied' ? [at] : []));
  const onDay = Map.groupBy(
    spans.flatMap((days, at) => days.map((day) => ({ day, at }))),
    ({ day }) => day,
  );
  return (index) => {
    if (quantities[index]?.status === 'denied') return quantities.flatMap((_, at) => (at > index ? [at] : []));
    const behind = new Set<number>();
    for (const at of denials) if (at > index) behind.add(at);
    for (const day of spans[index] ?? []) for (const { at } of onDay.get(day) ?? []) if (at > index) behind.add(at);
    return [...behind].sort((a, b) => a - b);
  };
}

/** The days that a count is of, as numbers and with the slack around them; none where it has no day. */
function daysOf({ asOf }: Quantity): readonly number[] {
  if (asOf === null) return [];
  const from = daysBetween(EPOCH, asOf.start) - SLACK_DAYS;
  const length = daysBetween(asOf.start, asOf.end) + 2 * SLACK_DAYS + 1;
  return Array.from({ length: Math.max(length, 0) }, (_, at) => from + at);
}
