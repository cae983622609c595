import type { Measure } from '../../codebook/measure.ts';
import { addDays, type Day, daysBetween } from '../../model/day.ts';
import type { Quantity } from '../../model/quantity.ts';

/** Relays of one saying stand in the news of a fortnight. */
export const RELAY_DAYS = 14;
/** Smaller numbers coincide. */
const DISTINCT_NUMBER = 10_000;

/** The number that others are known by who pass a figure on; null where it may be another's by chance. */
export function relayedNumber({ low, high }: Pick<Quantity, 'low' | 'high'>): number | null {
  const number = low ?? high ?? 0;
  return number >= DISTINCT_NUMBER ? number : null;
}

/** Which other figures tell whether some are passed on as something else than others have. */
export interface RelayQuestion {
  /** Those of the same number in the days around, both inclusive. */
  readonly numbers: readonly { readonly measure: Measure; readonly number: number; readonly from: Day; readonly to: Day }[];
  /** All of the same text, by the ids of documents. */
  readonly documents: readonly string[];
}

/** What `findMisrelays` must see beside these to say the same of them as among all. */
export function relayQuestion(quantities: readonly Quantity[]): RelayQuestion {
  const told = quantities.filter(canBeOdd).flatMap(({ measure, said, ...bounds }) => {
    const number = relayedNumber(bounds);
    return number === null || said === null ? [] : [{ measure, number, said }];
  });
  return {
    numbers: [...Map.groupBy(told, ({ measure, number }) => `${measure} ${number}`).values()].flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : daysAround(group).map((days) => ({ measure: first.measure, number: first.number, ...days }));
    }),
    documents: [...new Set(quantities.flatMap(({ added, zone, document }) => (added && zone.withinKm !== null ? [document] : [])))],
  };
}

/** A figure told as added or as in place, or one that a source says of somebody's force; of any other, nothing odd is ever found. */
const canBeOdd = ({ added, status, holders, voice }: Quantity): boolean =>
  added || status === 'observed' || (holders.length > 0 && !voice.own && voice.code !== '');

interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** The days in which relays stand of what was said on some days, without a day twice. */
function daysAround(said: readonly { readonly said: Day }[]): readonly Days[] {
  const spans: { first: Day; last: Day }[] = [];
  for (const day of said.map((one) => one.said).sort()) {
    const span = spans.at(-1);
    if (span !== undefined && daysBetween(span.last, day) <= 2 * RELAY_DAYS) span.last = day;
    else spans.push({ first: day, last: day });
  }
  return spans.map(({ first, last }) => ({ from: addDays(first, -RELAY_DAYS), to: addDays(last, RELAY_DAYS) }));
}
