const words = (list: string, from: number): ReadonlyMap<string, number> =>
  new Map(list.split(' ').map((word, index) => [word, index + from]));

/** one … nineteen. */
export const UNITS = words(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  1,
);

/** twenty … ninety. */
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
);

/** Words that multiply what stands before them. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1000],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Short magnitudes after digits; 'm' and 'b' are read so only where money or people are counted. */
export const SHORT_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['mn', 1e6],
  ['mln', 1e6],
  ['m', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['tln', 1e12],
  ['trn', 1e12],
]);

/** Plurals that name only an order of size. */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1000],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

const ORDINAL_UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const ORDINAL_TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

/** first … ninetieth, hundredth, thousandth. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...words(ORDINAL_UNITS, 1),
  ...ORDINAL_TENS.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1e6],
]);

export const isNumberWord = (norm: string): boolean => UNITS.has(norm) || TENS.has(norm);
