import { normAt, type Piece, readsAs } from './pieces.ts';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₾', 'GEL'],
  ['₸', 'KZT'],
  ['元', 'CNY'],
]);
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
]);
const CODES = new Set(
  'USD EUR GBP JPY RUB UAH PLN CHF CNY INR PKR KRW TRY ILS CAD AUD SEK NOK DKK CZK HUF RON BYN GEL AMD AZN'.toLowerCase().split(' '),
);

const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: 'dollar dollars',
    EUR: 'euro euros',
    GBP: 'pounds sterling',
    JPY: 'yen',
    RUB: 'rouble roubles ruble rubles',
    UAH: 'hryvnia hryvnias hryvnya uah',
    PLN: 'zł zloty zlotys zlotych złoty złotych',
    CNY: 'yuan renminbi',
    INR: 'rupee rupees',
    KRW: 'won',
    TRY: 'lira liras',
    CHF: 'franc francs',
    ILS: 'shekel shekels',
    SEK: 'kronor',
    NOK: 'kroner',
    HUF: 'forint forints',
    RON: 'lei',
    KZT: 'tenge',
    AZN: 'manat manats',
    ZAR: 'rand',
    THB: 'baht',
    IDR: 'rupiah',
    MYR: 'ringgit',
    NGN: 'naira',
    ETB: 'birr',
    BDT: 'taka',
  }).flatMap(([code, list]) => list.split(' ').map((word): [string, string] => [word, code])),
);
const NATIONS: ReadonlyMap<string, string> = new Map([
  ['us', ''],
  ['american', ''],
  ['british', ''],
  ['polish', ''],
  ['russian', ''],
  ['chinese', ''],
  ['ukrainian', ''],
  ['swiss', ''],
  ['south korean', ''],
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['belarusian', 'BYN'],
  ['pakistani', 'PKR'],
]);

export interface MoneyMark {
  /** Index of the first piece before the number, or after the last one behind it. */
  readonly edge: number;
  readonly unit: string;
}

/** A currency sign or code right before the number at `index`: '$', 'US$', 'USD'. */
export function moneyBefore(pieces: readonly Piece[], index: number): MoneyMark | null {
  const before = normAt(pieces, index - 1);
  if (before === '$' && pieces[index - 1]?.glued === true && pieces[index - 2]?.kind === 'word') {
    const unit = DOLLARS.get(normAt(pieces, index - 2));
    if (unit !== undefined && unit !== '') return { edge: index - 2, unit };
  }
  // 'Rs 900 crore', 'Rs. 900'
  const rupees = before === '.' ? index - 2 : index - 1;
  if (normAt(pieces, rupees) === 'rs' && pieces[rupees]?.capital === true) return { edge: rupees, unit: 'INR' };
  const sign = SIGNS.get(before);
  if (sign !== undefined) return { edge: index - 1, unit: sign };
  return CODES.has(before) && pieces[index - 1]?.capital === true ? { edge: index - 1, unit: before.toUpperCase() } : null;
}

const skipHyphen = (pieces: readonly Piece[], index: number): number =>
  normAt(pieces, index) === '-' && pieces[index]?.glued === true && pieces[index + 1]?.glued === true ? index + 1 : index;

/** A currency sign, code or word behind a number: '€', 'euros', 'US dollars', 'pounds'; also after a hyphen. */
export function moneyAfter(pieces: readonly Piece[], index: number): MoneyMark | null {
  let at = skipHyphen(pieces, index);
  const nation = NATIONS.get(normAt(pieces, at));
  if (nation !== undefined && WORDS.has(normAt(pieces, at + 1))) at++;
  if (readsAs(pieces, at, ['u', '.', 's', '.']) && WORDS.has(normAt(pieces, at + 4))) at += 4;
  const word = normAt(pieces, at);
  const sign = SIGNS.get(word) ?? (CODES.has(word) && pieces[at]?.capital === true ? word.toUpperCase() : undefined);
  if (sign !== undefined && word !== '$') return { edge: at + 1, unit: sign };
  const unit = WORDS.get(word);
  // Weights: '500 pounds of explosives'; a result: '306 won the vote'.
  if (
    unit === undefined ||
    (word === 'pounds' && readsAs(pieces, at + 1, ['of'])) ||
    (word === 'won' && /^(?:the|a|an|by|in|seats)$/.test(normAt(pieces, at + 1)))
  )
    return null;
  return { edge: at + 1, unit: nation !== undefined && nation !== '' ? nation : unit };
}
