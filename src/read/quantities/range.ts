import type { Quantity } from '../../model/reading.ts';
import { moneyBefore } from './money.ts';
import { parseValue, type Value } from './parseValue.ts';
import { normAt, type Piece } from './pieces.ts';
import type { Reader } from './reader.ts';

export interface Range {
  readonly end: number;
  /** Null where the two numbers bound nothing. */
  readonly low: number | null;
  readonly high: number | null;
  /** Set where the two numbers are no range of a count but a result ('3-1'). */
  readonly kind: Quantity['kind'] | null;
}

const CHANGE =
  /^(?:increas\w*|rais\w*|rises?|rose|risen|rising|gr[eo]w\w*|cut\w*|fall\w*|fell|drop\w*|reduc\w*|expand\w*|boost\w*|lower\w*|shr[aiu]nk\w*|swell\w*|swollen|jump\w*|climb\w*|declin\w*|up|down|widen\w*|doubl\w*|go|goes|went|gone|revis\w*|upgrad\w*|downgrad\w*|slash\w*|surg\w*|soar\w*|plung\w*|chang\w*|mov\w*|brought|bring\w*|scal\w*|strengthen\w*)$/;

/** 'went up from 2,000 to 2,600', 'has grown by 600 to 2,600' tell two numbers, not a range. */
function isChange(pieces: readonly Piece[], first: number): boolean {
  const mark = normAt(pieces, first - 1);
  if (mark !== 'from' && mark !== 'by') return false;
  for (let back = 2; back <= 12; back++) if (CHANGE.test(normAt(pieces, first - back))) return true;
  return false;
}

/** The end of the second number of a change, whose unit is the first one's too: 'from 3.8 to 4.2%'. */
export function changeEnd(pieces: readonly Piece[], index: number, end: number): number | null {
  if (normAt(pieces, end) !== 'to' || normAt(pieces, index - 1) !== 'from') return null;
  return parseValue(pieces, end + 1)?.end ?? null;
}

const isBetween = (pieces: readonly Piece[], first: number): boolean => normAt(pieces, first - 1) === 'between';

/** The index where the second number may begin; null where nothing joins. */
function secondAt(pieces: readonly Piece[], first: number, end: number): { readonly at: number; readonly dash: boolean } | null {
  const joint = normAt(pieces, end);
  const glued = pieces[end]?.glued === true && pieces[end + 1]?.glued === true;
  const spaced =
    pieces[end]?.glued === false &&
    pieces[end + 1]?.glued === false &&
    pieces[end + 1]?.kind === 'number' &&
    pieces[end - 1]?.kind === 'number';
  if (joint === '-' && (glued || spaced)) return { at: end + 1, dash: true };
  if (joint === 'to' && !isChange(pieces, first)) return { at: end + 1, dash: false };
  if (joint === 'or' || (joint === 'and' && isBetween(pieces, first))) return { at: end + 1, dash: false };
  return null;
}

/** '3-1', '2-0': results of games and votes, where no noun is counted. */
function isScore(pieces: readonly Piece[], first: Value, second: Value): boolean {
  if (first.magnitude > 1 || second.magnitude > 1) return false;
  return second.value <= first.value || (first.value < 10 && second.value < 10 && pieces[second.end]?.kind !== 'word');
}

/**
 * The range that a first value opens: '1,000–2,000', 'between 3,000 and 4,000', '30 to 40 thousand', 'five or six'.
 * The second number's magnitude spreads to the first. Without a second number both bounds are the first.
 */
export function rangeAfter(reader: Pick<Reader, 'pieces' | 'times'>, index: number, first: Value, money: boolean): Range {
  const { pieces } = reader;
  const alone: Range = { end: first.end, low: first.value, high: first.value, kind: null };
  const joint = secondAt(pieces, index, first.end);
  if (!joint || reader.times.has(joint.at)) return alone;
  const signed = moneyBefore(pieces, joint.at + 1) && !/^[\p{L}\d]/u.test(normAt(pieces, joint.at)) ? joint.at + 1 : joint.at;
  const second = parseValue(pieces, signed, { money: money || signed > joint.at });
  // 'expected by one to 9.5%': words that run into digits are two numbers.
  if (!second || (first.style === 'words' && second.style === 'digits')) return alone;
  if (joint.dash && isScore(pieces, first, second)) return { end: second.end, low: null, high: null, kind: 'other' };
  const spread = first.magnitude === 1 && second.magnitude > 1 && first.value < second.coefficient;
  const low = spread ? Number((first.value * second.magnitude).toPrecision(15)) : first.value;
  return low < second.value ? { end: second.end, low, high: second.value, kind: null } : alone;
}
