import { isNumberWord, MAGNITUDES, SHORT_MAGNITUDES, TENS, UNITS } from './numberWords.ts';
import { normAt, type Piece, readsAs } from './pieces.ts';

/** A number as digits or words give it, before hedge, range and unit. `end` is the index after its last piece. */
export interface Value {
  readonly end: number;
  readonly value: number;
  /** The number before its last magnitude: 3.5 in '3.5 million'. */
  readonly coefficient: number;
  /** 1 where no magnitude was told. */
  readonly magnitude: number;
  readonly style: 'digits' | 'words';
}

/** What digits stand for; null where their separators make no number ('10.11.2021'). */
export function digitsValue(digits: string): number | null {
  if (digits.length > 20) return null;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''));
  // India groups by two above the thousands: 12,34,567.
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return Number(digits.replaceAll('.', ''));
  if (/^\d+(?:\.\d+)?$/.test(digits)) return digits.length <= 15 ? Number(digits) : null;
  if (/^\d+,\d{1,2}$/.test(digits)) return Number(digits.replace(',', '.'));
  return null;
}

interface State {
  readonly at: number;
  readonly total: number;
  readonly current: number;
  readonly magnitude: number;
  readonly coefficient: number;
}

/** Past a hyphen that joins two number words. */
const pastHyphen = (pieces: readonly Piece[], at: number): number =>
  normAt(pieces, at) === '-' && pieces[at]?.glued === true && pieces[at + 1]?.glued === true ? at + 1 : at;

function addUnit(pieces: readonly Piece[], state: State): State | null {
  const at = pastHyphen(pieces, state.at);
  const word = normAt(pieces, at);
  const unit = UNITS.get(word);
  const ten = TENS.get(word);
  const open = state.current % 100;
  if (ten !== undefined && open === 0) return { ...state, at: at + 1, current: state.current + ten };
  if (unit !== undefined && (open === 0 || (unit < 10 && open >= 20 && open % 10 === 0)))
    return { ...state, at: at + 1, current: state.current + unit };
  return null;
}

const CRORE = 1e7;

function multiply(state: State, at: number, factor: number): State | null {
  // 'three lakh crore': the one magnitude that multiplies another.
  if (factor === CRORE && state.current === 0 && state.total > 0)
    return { ...state, at, magnitude: state.magnitude * factor, total: state.total * factor };
  if (state.current === 0 || (state.magnitude > 1 && factor > 100 && factor >= state.magnitude && state.total > 0)) return null;
  const coefficient = state.total + state.current;
  if (factor <= 100) return { ...state, at, coefficient, magnitude: factor, current: state.current * factor };
  return { at, coefficient, magnitude: factor, total: state.total + state.current * factor, current: 0 };
}

function addMagnitude(pieces: readonly Piece[], state: State): State | null {
  const at = pastHyphen(pieces, state.at);
  const factor = MAGNITUDES.get(normAt(pieces, at));
  return factor === undefined ? null : multiply(state, at + 1, factor);
}

/** 'and a half', and the 'and' of 'a hundred and twenty'. */
function addAnd(pieces: readonly Piece[], state: State): State | null {
  if (normAt(pieces, state.at) !== 'and') return null;
  if (readsAs(pieces, state.at, ['and', 'a', 'half'])) {
    const half = state.current === 0 ? state.magnitude / 2 : 0.5 * (state.magnitude <= 100 ? state.magnitude : 1);
    return { ...state, at: state.at + 3, current: state.current + half };
  }
  if (state.magnitude < 100 || !isNumberWord(normAt(pieces, state.at + 1))) return null;
  return addUnit(pieces, { ...state, at: state.at + 1 });
}

const digitAt = (pieces: readonly Piece[], at: number): number =>
  normAt(pieces, at) === 'zero' ? 0 : (UNITS.get(normAt(pieces, at)) ?? Number.POSITIVE_INFINITY);

function addPoint(pieces: readonly Piece[], state: State): State | null {
  if (normAt(pieces, state.at) !== 'point') return null;
  let { at, current } = { at: state.at + 1, current: state.current };
  for (let scale = 0.1; digitAt(pieces, at) < 10 && scale > 1e-7; scale /= 10, at++) current += digitAt(pieces, at) * scale;
  return at === state.at + 1 ? null : { ...state, at, current: Number(current.toFixed(6)) };
}

function run(pieces: readonly Piece[], start: State, steps: readonly ((p: readonly Piece[], s: State) => State | null)[]): State {
  let state = start;
  for (let turn = 0; turn < 16; turn++) {
    const next = steps.map((step) => step(pieces, state)).find((found) => found !== null);
    if (!next) return state;
    state = next;
  }
  return state;
}

function finish(state: State, style: Value['style']): Value {
  const value = state.total + state.current;
  const plain = state.magnitude === 1;
  return {
    end: state.at,
    value: Number(value.toPrecision(15)),
    coefficient: plain ? value : state.coefficient,
    magnitude: state.magnitude,
    style,
  };
}

const EMPTY = { total: 0, current: 0, magnitude: 1, coefficient: 0 };

/** 'half a million', 'half-a-dozen', 'a quarter of a million'. */
function fractionOfMagnitude(pieces: readonly Piece[], index: number): Value | null {
  const quarter = readsAs(pieces, index, ['a', 'quarter', 'of', 'a']);
  if (!quarter && normAt(pieces, index) !== 'half') return null;
  let at = quarter ? index + 4 : pastHyphen(pieces, index + 1);
  if (!quarter && /^an?$/.test(normAt(pieces, at))) at = pastHyphen(pieces, at + 1);
  const factor = MAGNITUDES.get(normAt(pieces, at));
  if (factor === undefined) return null;
  const coefficient = quarter ? 0.25 : 0.5;
  return { end: at + 1, value: coefficient * factor, coefficient, magnitude: factor, style: 'words' };
}

/** 'the [thousand] Omani officers who': so many that the text has told of. */
const isBareMagnitude = (pieces: readonly Piece[], index: number): boolean =>
  /^(?:thousand|hundred|dozen)$/.test(normAt(pieces, index)) &&
  /^(?:the|these|those|its|their|our)$/.test(normAt(pieces, index - 1)) &&
  (looksCounted(pieces[index + 1]) || (pieces[index + 1]?.kind === 'word' && looksCounted(pieces[index + 2])));

function parseWords(pieces: readonly Piece[], index: number): Value | null {
  const fraction = fractionOfMagnitude(pieces, index);
  if (fraction) return fraction;
  const article = /^an?$/.test(normAt(pieces, index)) && MAGNITUDES.has(normAt(pieces, pastHyphen(pieces, index + 1)));
  if (isBareMagnitude(pieces, index))
    return finish({ ...EMPTY, at: index + 1, current: MAGNITUDES.get(normAt(pieces, index)) ?? 0 }, 'words');
  if (!article && !isNumberWord(normAt(pieces, index))) return null;
  const start = article ? { ...EMPTY, at: index + 1, current: 1 } : addUnit(pieces, { ...EMPTY, at: index });
  return start ? finish(run(pieces, start, [addAnd, addPoint, addMagnitude, addUnit]), 'words') : null;
}

/** '1 000 000': groups of three apart by one space. Not after a word that a number may name ('Channel 4 200'). */
function spacedGroups(pieces: readonly Piece[], index: number): { readonly end: number; readonly digits: string } {
  let end = index + 1;
  let digits = normAt(pieces, index);
  if (!/^\d{1,3}$/.test(digits) || digits === '0' || pieces[index - 1]?.capital === true) return { end, digits };
  while (
    end < index + 5 &&
    pieces[end]?.kind === 'number' &&
    /^\d{3}$/.test(normAt(pieces, end)) &&
    (pieces[end]?.start ?? 0) - (pieces[end - 1]?.end ?? 0) === 1
  ) {
    digits += normAt(pieces, end++);
  }
  return { end, digits };
}

const looksCounted = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' &&
  !piece.capital &&
  !piece.glued &&
  (/[^su]s$/.test(piece.norm) || /^(?:people|children|personnel)$|m[ae]n$/.test(piece.norm));

/** 'bn', 'm', 'k' right after digits. 'm' is millions only for money and before what is counted: '1,500 m' is a length. */
function shortMagnitude(pieces: readonly Piece[], at: number, money: boolean): number | null {
  const word = normAt(pieces, at);
  const factor = SHORT_MAGNITUDES.get(word);
  if (factor === undefined) return null;
  if (word === 'b' && !money) return null;
  if (word === 'm' && !money && !looksCounted(pieces[at + 1])) return null;
  return word !== 'k' || pieces[at]?.glued === true ? factor : null;
}

function parseDigits(pieces: readonly Piece[], index: number, money: boolean): Value | null {
  const { end, digits } = spacedGroups(pieces, index);
  const value = digitsValue(digits);
  if (value === null) return null;
  const short = shortMagnitude(pieces, end, money);
  const start = { ...EMPTY, at: end, current: value };
  if (short !== null)
    return { end: end + 1, value: Number((value * short).toPrecision(15)), coefficient: value, magnitude: short, style: 'digits' };
  return value === 0
    ? { end, value, coefficient: value, magnitude: 1, style: 'digits' }
    : finish(run(pieces, start, [addMagnitude]), 'digits');
}

/**
 * The number that begins at a piece, in digits or words, with its magnitude; null where none begins.
 * `money` says that a currency sign stands before it.
 */
export function parseValue(pieces: readonly Piece[], index: number, { money = false } = {}): Value | null {
  return pieces[index]?.kind === 'number' ? parseDigits(pieces, index, money) : parseWords(pieces, index);
}
