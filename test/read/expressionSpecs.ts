import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readQuantities } from '../../src/read/readQuantities.ts';
import { tokenise } from '../../src/read/tokenise.ts';
import { SHARED } from './goldQuotes.ts';

interface Result {
  readonly Text: string;
  readonly Resolution?: { readonly value?: string; readonly subtype?: string } | null;
}
interface Case {
  readonly Input: string;
  readonly NotSupported?: string;
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
    .map(({ one, result }) => `${one.Input} [${result.Text}] ${JSON.stringify(result.Resolution)}`);
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
