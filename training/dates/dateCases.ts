import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, type Day, isDay } from '../../src/model/day.ts';

/** Days, both included; null is an open end. */
export interface Days {
  readonly start: Day | null;
  readonly end: Day | null;
}

/** One expression of a specification: a sentence, the words in it, and the days that it would accept for them. */
export interface DateCase {
  readonly input: string;
  readonly text: string;
  readonly type: string;
  readonly today: Day;
  /** Its past and its future reading; empty where it gives no days. */
  readonly accepted: readonly Days[];
}

type Fields = Readonly<Record<string, string | undefined>>;
interface RawResult {
  readonly Text: string;
  readonly Type?: string;
  readonly TypeName?: string;
  readonly Resolution?: { readonly values?: readonly Fields[] } | null;
  readonly Value?: {
    readonly FutureResolution?: Fields;
    readonly PastResolution?: Fields;
    readonly values?: readonly Fields[];
  } | null;
}
interface RawCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly RawResult[];
}

const SPECIFICATIONS = [
  'DateParser',
  'DatePeriodParser',
  'DateTimeParser',
  'DateTimePeriodParser',
  'HolidayParser',
  'MergedParser',
  'DateTimeModel',
];

const dayOf = (value: string | undefined): Day | null => (value !== undefined && isDay(value.slice(0, 10)) ? value.slice(0, 10) : null);

/** The days of one reading. The end of a period is its first day no more. */
function daysOf(fields: Fields): readonly Days[] {
  const single = dayOf(fields['date'] ?? fields['dateTime'] ?? fields['value']);
  if (single !== null) return [{ start: single, end: single }];
  const start = dayOf(fields['startDate'] ?? fields['startDateTime'] ?? fields['start']);
  const end = dayOf(fields['endDate'] ?? fields['endDateTime'] ?? fields['end']);
  if (start === null && end === null) return [];
  const wholeDays = !/\d:\d/.test(fields['endDateTime'] ?? fields['end'] ?? '');
  return [{ start, end: end !== null && start !== null && end > start && wholeDays ? addDays(end, -1) : end }];
}

function readCase({ Input, Context, Results }: RawCase): readonly DateCase[] {
  return Results.map((result) => {
    const { PastResolution, FutureResolution } = result.Value ?? {};
    const readings = [PastResolution, FutureResolution, ...(result.Value?.values ?? []), ...(result.Resolution?.values ?? [])];
    return {
      input: Input,
      text: result.Text,
      type: (result.TypeName ?? result.Type ?? '').replace('datetimeV2.', ''),
      today: Context?.ReferenceDateTime?.slice(0, 10) ?? '',
      accepted: readings.flatMap((fields) => (fields ? daysOf(fields) : [])),
    };
  });
}

/**
 * The expressions of time of the Recognizers-Text specifications in a folder, each sentence and expression once.
 * @throws where a file of the specification is missing
 */
export function readDateCases(folder: string): readonly DateCase[] {
  const all = SPECIFICATIONS.flatMap((name) => {
    const json = readFileSync(join(folder, `${name}.json`), 'utf8').replace(/^\uFEFF/u, '');
    return (JSON.parse(json) as readonly RawCase[]).flatMap(readCase);
  });
  return [...new Map(all.map((one) => [`${one.today} ${one.input.toLowerCase()} ${one.text.toLowerCase()}`, one])).values()];
}
