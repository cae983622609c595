import { readQuantities } from '../../src/read/readQuantities.ts';
import { tokenise } from '../../src/read/tokenise.ts';
import { type SpecCase, type SpecResult, type SpecScore, scoreSpec } from './specCases.ts';

const near = (a: number | null, b: number): boolean => a !== null && Math.abs(a - b) <= Math.abs(b) * 1e-9;

/**
 * Fractions, powers and negative numbers are no counts of news, nor are the parts of an address ('192.168.1.2') and of a
 * designation ('SCP-173'); what Recognizers-Text itself does not read in JavaScript is left out too.
 */
const isPlainNumber = ({ Input, NotSupported }: SpecCase, { Resolution, Text }: SpecResult): boolean =>
  !(NotSupported ?? '').includes('javascript') &&
  /^\d+(?:\.\d+)?$/.test(Resolution?.value ?? '') &&
  !/fraction|power/.test(Resolution?.subtype ?? '') &&
  !/[/^*]|e\d|over|th\b|half|quarter/i.test(Text) &&
  !/\d\.\d+\.\d+\.\d|\p{Lu}-\d/u.test(Input);

const quantitiesOf = (one: SpecCase): ReturnType<typeof readQuantities> => readQuantities(one.Input, tokenise(one.Input));

const unitCase =
  (kind: string) =>
  (one: SpecCase, result: SpecResult): boolean =>
    quantitiesOf(one).some(
      (quantity) => quantity.kind === kind && near(quantity.low ?? quantity.high, Number.parseFloat(result.Resolution?.value ?? '')),
    );

/** Plain numbers: some quantity that is no ordinal has the value. */
export const scoreNumbers = (): SpecScore =>
  scoreSpec('Number/English/NumberModel.json', isPlainNumber, (one, { Resolution }) =>
    quantitiesOf(one).some(
      ({ kind, low, high }) => kind !== 'ordinal' && (near(low, Number(Resolution?.value)) || near(high, Number(Resolution?.value))),
    ),
  );

/** Shares in per cent. */
export const scorePercents = (): SpecScore =>
  scoreSpec(
    'Number/English/PercentModel.json',
    (one, { Resolution }) => !one.NotSupported && /^\d+(?:\.\d+)?%$/.test(Resolution?.value ?? ''),
    unitCase('share'),
  );

/** Sums of money, whatever the currency. */
export const scoreCurrencies = (): SpecScore => scoreSpec('NumberWithUnit/English/CurrencyModel.json', isPlainNumber, unitCase('money'));

/** Lengths in the units of news. */
export const scoreLengths = (): SpecScore =>
  scoreSpec(
    'NumberWithUnit/English/DimensionModel.json',
    (one, result) =>
      isPlainNumber(one, result) && /^(?:Kilometer|Meter|Centimeter|Mile|Foot|Yard|Inch)$/.test(result.Resolution?.unit ?? ''),
    unitCase('length'),
  );
