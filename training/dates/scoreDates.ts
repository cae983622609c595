import { readTimes } from '../../src/read/readTimes.ts';
import { tokenise } from '../../src/read/tokenise.ts';
import { type DateCase, type Days, readDateCases } from './dateCases.ts';
import { type DateKind, kindOfDate } from './kindOfDate.ts';
import { leftOut } from './leftOut.ts';

interface Judged {
  readonly one: DateCase;
  readonly kind: DateKind;
  readonly got: readonly Days[];
  /** The days of its past or its future reading exactly. */
  readonly same: boolean;
  /** Days in common with either reading. */
  readonly meets: boolean;
}

export interface DateScore {
  readonly judged: readonly Judged[];
  /** Expressions that were left out, by the reason. */
  readonly leftOut: ReadonlyMap<string, readonly Judged[]>;
}

const overlap = (a: Days, b: Days): boolean =>
  (a.start ?? '0000-01-01') <= (b.end ?? '9999-12-31') && (b.start ?? '0000-01-01') <= (a.end ?? '9999-12-31');

/** The days read where the expression stands. */
function found({ input, text, today }: DateCase): readonly Days[] {
  const from = input.toLowerCase().indexOf(text.toLowerCase());
  return readTimes(input, tokenise(input), { published: today, last: null }).flatMap(({ when, start, end }) =>
    when && (from < 0 || (start < from + text.length && from < end)) ? [{ start: when.start, end: when.end }] : [],
  );
}

function judge(one: DateCase): Judged {
  const got = found(one);
  const some = (test: (got: Days, want: Days) => boolean): boolean => got.some((days) => one.accepted.some((want) => test(days, want)));
  return {
    one,
    kind: kindOfDate(one.text),
    got,
    same: some((a, b) => a.start === b.start && a.end === b.end),
    meets: some(overlap),
  };
}

/** Reads the expressions of the specifications in a folder, as if published on their day, and parts those that news could print from the rest. */
export function scoreDates(folder: string): DateScore {
  const cases = readDateCases(folder).map((one) => ({ judged: judge(one), reason: leftOut(one) }));
  const printed = cases.filter(({ reason }) => reason === null);
  const others = Map.groupBy(
    cases.flatMap(({ judged, reason }) => (reason === null ? [] : [{ judged, reason }])),
    ({ reason }) => reason,
  );
  return {
    judged: printed.map(({ judged }) => judged),
    leftOut: new Map([...others].map(([reason, some]) => [reason, some.map(({ judged }) => judged)])),
  };
}
