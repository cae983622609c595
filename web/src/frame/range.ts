import type { RecordSummary } from '../../../src/serve/answers.ts';

export interface Range {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;

/** The days between the first and the last publication; null where no document is dated. */
export function coveredDays({ outlets }: Pick<RecordSummary, 'outlets'>): Range | null {
  const days = outlets
    .flatMap(({ first, last }) => [first, last])
    .filter((day) => day !== null)
    .map((day) => day.slice(0, 10))
    .sort();
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** The range before or after one, of the same length; null where it would leave the covered days. */
export function shiftRange({ from, to }: Range, covered: Range, by: 1 | -1): Range | null {
  const length = Date.parse(to) - Date.parse(from) + DAY_MS;
  const moved = (day: string): string => new Date(Date.parse(day) + by * length).toISOString().slice(0, 10);
  const shifted = { from: moved(from), to: moved(to) };
  return shifted.to < covered.from || shifted.from > covered.to ? null : shifted;
}
