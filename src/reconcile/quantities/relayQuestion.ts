import type { Measure } from '../../codebook/measure.ts';
import { addDays, type Day } from '../../model/day.ts';
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
  const told = quantities.flatMap(({ measure, said, ...bounds }) => {
    const number = relayedNumber(bounds);
    return number === null || said === null ? [] : [{ measure, number, said }];
  });
  const groups = [...Map.groupBy(told, ({ measure, number }) => `${measure} ${number}`).values()];
  return {
    numbers: groups.flatMap((group) => {
      const days = group.map(({ said }) => said).sort();
      const [first, [from], to] = [group[0], days, days.at(-1)];
      if (first === undefined || from === undefined || to === undefined) return [];
      return [{ measure: first.measure, number: first.number, from: addDays(from, -RELAY_DAYS), to: addDays(to, RELAY_DAYS) }];
    }),
    documents: [...new Set(quantities.flatMap(({ added, zone, document }) => (added && zone.withinKm !== null ? [document] : [])))],
  };
}
