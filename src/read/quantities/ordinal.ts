import { ORDINALS, TENS } from './numberWords.ts';
import { normAt, type Piece } from './pieces.ts';
import type { ReadQuantity } from './reader.ts';

const read = (start: number, end: number, value: number, share: boolean): ReadQuantity => ({
  start,
  end,
  quantity: { low: value, high: value, qualifier: 'exact', unit: share ? '%' : null, kind: share ? 'share' : 'ordinal' },
});

/** 'third', 'twenty-first'; '82nd' and '61st' in digits. 'a second' of time is an ordinal here, which is no count either. */
export function ordinalAt(pieces: readonly Piece[], index: number): ReadQuantity | null {
  const norm = normAt(pieces, index);
  const suffix = pieces[index + 1];
  if (pieces[index]?.kind === 'number' && suffix?.glued === true && /^(?:st|nd|rd|th)$/.test(suffix.norm) && /^\d{1,6}$/.test(norm))
    return read(index, index + 2, Number(norm), false);
  const ten = TENS.get(norm);
  const hyphen = ten !== undefined && normAt(pieces, index + 1) === '-';
  const unit = hyphen ? ORDINALS.get(normAt(pieces, index + 2)) : undefined;
  if (ten !== undefined && unit !== undefined) return read(index, index + 3, ten + unit, false);
  const ordinal = pieces[index]?.kind === 'word' ? ORDINALS.get(norm) : undefined;
  return ordinal === undefined ? null : read(index, index + 1, ordinal, false);
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['nine', 9],
]);

/** 'half of', 'a third of', 'two-thirds', 'three quarters of': shares of a hundred. */
export function fractionAt(pieces: readonly Piece[], index: number): ReadQuantity | null {
  const norm = normAt(pieces, index);
  if (norm === 'half' && /^(?:of|the|its|their|his|all)$/.test(normAt(pieces, index + 1)) && normAt(pieces, index - 1) !== 'a')
    return read(index, index + 1, 50, true);
  const multiple = MULTIPLES.get(norm);
  const at = normAt(pieces, index + 1) === '-' ? index + 2 : index + 1;
  const part = PARTS.get(normAt(pieces, at));
  if (multiple === undefined || part === undefined || multiple >= part || (part === 2 && norm !== 'one')) return null;
  // 'a third truce' and 'a quarter' of a year are no shares.
  const plural = normAt(pieces, at).endsWith('s');
  return (plural && multiple > 1) || normAt(pieces, at + 1) === 'of'
    ? read(index, at + 1, Number(((100 * multiple) / part).toFixed(2)), true)
    : null;
}
