import { addDays } from '../../src/model/day.ts';
import { readTimes } from '../../src/read/readTimes.ts';
import { tokenise } from '../../src/read/tokenise.ts';
import { type SpecCase, type SpecResult, type SpecScore, scoreSpec } from './specCases.ts';

const interval = (values: Readonly<Record<string, string>> | undefined): readonly [string, string] | null => {
  const day = values?.date;
  if (day) return [day, day];
  return values?.startDate && values.endDate ? [values.startDate, values.endDate] : null;
};

/** Days that the specification would accept: its past or its future reading, the end of a period counted or not. */
export function scoreDays(path: string): { readonly exact: SpecScore; readonly overlap: SpecScore } {
  const wanted = ({ Value }: SpecResult): (readonly [string, string])[] =>
    [Value?.PastResolution, Value?.FutureResolution].map(interval).filter((one) => one !== null);
  const dialogue =
    /^\d|\d[./-]\d|\d\/|^the \d+$|\bmy\b|rest |\bday$|^(?:the )?(?:week|weekend|month|year)$|w\/c|starting|beginning on|week of|month of|^week \d/i;
  // Left out: numerals (the American order is taken for granted there), days without a month, calendar talk ('my week', 'rest of the month'), names in lower case.
  const applies = (one: SpecCase, result: SpecResult): boolean =>
    !dialogue.test(result.Text) &&
    !/\b(?:jan|feb|march|april|june|july|aug|sept?|oct|nov|dec|mon|tues?|wed|thu|fri|sat|sun)/.test(one.Input) &&
    !(one.NotSupported ?? '').includes('javascript') &&
    wanted(result).length > 0 &&
    wanted(result).every((days) => days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day)));
  const found = (one: SpecCase): (readonly [string, string])[] =>
    readTimes(one.Input, tokenise(one.Input), { published: one.Context?.ReferenceDateTime?.slice(0, 10) ?? null, last: null }).flatMap(
      ({ when }) => (when ? [[when.start ?? '0000-00-00', when.end ?? '9999-99-99'] as const] : []),
    );
  const exact = scoreSpec(path, applies, (one, result) =>
    found(one).some(([start, end]) =>
      wanted(result).some((days) => days[0] === start && (days[1] === end || (days[1] !== days[0] && addDays(days[1], -1) === end))),
    ),
  );
  const overlap = scoreSpec(path, applies, (one, result) =>
    found(one).some(([start, end]) => wanted(result).some((days) => days[0] <= end && start <= days[1])),
  );
  return { exact, overlap };
}
