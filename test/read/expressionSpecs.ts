import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../../src/model/day.ts';
import { readQuantities } from '../../src/read/readQuantities.ts';
import { readTimes } from '../../src/read/readTimes.ts';
import { tokenise } from '../../src/read/tokenise.ts';
import { SHARED } from './goldQuotes.ts';

interface Result {
  readonly Text: string;
  readonly Type?: string;
  readonly Resolution?: { readonly value?: string; readonly subtype?: string } | null;
  readonly Value?: {
    readonly FutureResolution?: Readonly<Record<string, string>>;
    readonly PastResolution?: Readonly<Record<string, string>>;
  } | null;
}
interface Case {
  readonly Input: string;
  readonly NotSupported?: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly Result[];
}

export interface SpecScore {
  readonly right: number;
  readonly of: number;
  readonly leftOut: number;
  readonly misses: readonly string[];
}

const cases = (path: string): readonly Case[] =>
  JSON.parse(readFileSync(join(SHARED, 'data/expressions', path), 'utf8').replace(/^\uFEFF/u, '')) as Case[];

function tally(path: string, applies: (one: Case, result: Result) => boolean, right: (one: Case, result: Result) => boolean): SpecScore {
  const all = cases(path).flatMap((one) => one.Results.map((result) => ({ one, result })));
  const used = all.filter(({ one, result }) => applies(one, result));
  const misses = used
    .filter(({ one, result }) => !right(one, result))
    .map(({ one, result }) => `${one.Input} [${result.Text}] ${JSON.stringify(result.Resolution ?? result.Value)}`);
  return { right: used.length - misses.length, of: used.length, leftOut: all.length - used.length, misses };
}

const near = (a: number | null, b: number): boolean => a !== null && Math.abs(a - b) <= Math.abs(b) * 1e-9;
/** Fractions, powers and negative numbers are no counts of news; a number nobody's recogniser of ours supports is left out too. */
const isPlainNumber = ({ NotSupported }: Case, { Resolution, Text }: Result): boolean =>
  !(NotSupported ?? '').includes('javascript') &&
  /^\d+(?:\.\d+)?$/.test(Resolution?.value ?? '') &&
  !/fraction|power/.test(Resolution?.subtype ?? '') &&
  !/[/^*]|e\d|over|th\b|half|quarter/i.test(Text);

const numberCase =
  (accept: (kind: string) => boolean) =>
  (one: Case, result: Result): boolean =>
    readQuantities(one.Input, tokenise(one.Input)).some(
      (quantity) =>
        accept(quantity.kind) &&
        (near(quantity.low, Number(result.Resolution?.value)) || near(quantity.high, Number(result.Resolution?.value))),
    );

const unitCase =
  (kind: string) =>
  (one: Case, result: Result): boolean =>
    readQuantities(one.Input, tokenise(one.Input)).some(
      (quantity) => quantity.kind === kind && near(quantity.low ?? quantity.high, Number.parseFloat(result.Resolution?.value ?? '')),
    );

export const scoreNumbers = (): SpecScore =>
  tally(
    'Number/English/NumberModel.json',
    isPlainNumber,
    numberCase((kind) => kind !== 'ordinal'),
  );
export const scorePercents = (): SpecScore =>
  tally(
    'Number/English/PercentModel.json',
    (one, { Resolution }) => !one.NotSupported && /^\d+(?:\.\d+)?%$/.test(Resolution?.value ?? ''),
    unitCase('share'),
  );
export const scoreCurrencies = (): SpecScore => tally('NumberWithUnit/English/CurrencyModel.json', isPlainNumber, unitCase('money'));

const interval = (values: Readonly<Record<string, string>> | undefined): readonly [string, string] | null => {
  const day = values?.date;
  if (day) return [day, day];
  return values?.startDate && values.endDate ? [values.startDate, values.endDate] : null;
};

/** Days that the specification would accept: its past or its future reading, the end of a period counted or not. */
export function scoreDays(path: string): { readonly exact: SpecScore; readonly overlap: SpecScore } {
  const wanted = ({ Value }: Result): (readonly [string, string])[] =>
    [Value?.PastResolution, Value?.FutureResolution].map(interval).filter((one) => one !== null);
  const dialogue =
    /^\d|\d[./-]\d|\d\/|^the \d+$|\bmy\b|rest |\bday$|^(?:the )?(?:week|weekend|month|year)$|w\/c|starting|beginning on|week of|month of|^week \d/i;
  // Left out: numerals (the American order is taken for granted there), days without a month, calendar talk ('my week', 'rest of the month'), names in lower case.
  const applies = (one: Case, result: Result): boolean =>
    !dialogue.test(result.Text) &&
    !/\b(?:jan|feb|march|april|june|july|aug|sept?|oct|nov|dec|mon|tues?|wed|thu|fri|sat|sun)/.test(one.Input) &&
    !(one.NotSupported ?? '').includes('javascript') &&
    wanted(result).length > 0 &&
    wanted(result).every((days) => days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day)));
  const found = (one: Case): (readonly [string, string])[] =>
    readTimes(one.Input, tokenise(one.Input), { published: one.Context?.ReferenceDateTime?.slice(0, 10) ?? null, last: null }).flatMap(
      ({ when }) => (when ? [[when.start ?? '0000-00-00', when.end ?? '9999-99-99'] as const] : []),
    );
  const exact = tally(path, applies, (one, result) =>
    found(one).some(([start, end]) =>
      wanted(result).some((days) => days[0] === start && (days[1] === end || (days[1] !== days[0] && addDays(days[1], -1) === end))),
    ),
  );
  const overlap = tally(path, applies, (one, result) =>
    found(one).some(([start, end]) => wanted(result).some((days) => days[0] <= end && start <= days[1])),
  );
  return { exact, overlap };
}
