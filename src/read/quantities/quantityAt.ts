import type { Quantity } from '../../model/reading.ts';
import { hangsOn, isDigitGroups, isLabelled, isMixed, isNamedBody, isStroked, isTelephone } from './designation.ts';
import { hedgeAfter, hedgeBefore } from './hedge.ts';
import { moneyBefore } from './money.ts';
import { ORDINALS, TENS, UNITS, VAGUE_PLURALS } from './numberWords.ts';
import { fractionAt, ordinalAt } from './ordinal.ts';
import { parseVague } from './parseVague.ts';
import { parseValue, type Value } from './parseValue.ts';
import { normAt, type Piece } from './pieces.ts';
import { changeEnd, type Range, rangeAfter } from './range.ts';
import type { Bare, Reader, ReadQuantity } from './reader.ts';
import { roleOfOne } from './roleOfOne.ts';
import { unitAfter } from './unitAfter.ts';

/** The words that a number can begin with, exact or vague. */
const OPENERS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...['a', 'an', 'half', 'several', 'quite', 'many', 'thousand', 'hundred', 'dozen'],
]);

/** Whether a quantity can begin with a piece; most words spare the rest. */
const beginsQuantity = (piece: Piece | undefined): boolean => piece?.kind === 'number' || OPENERS.has(piece?.norm ?? '');

const plain = (kind: Quantity['kind'], value: number | null): Bare => ({ low: value, high: value, qualifier: 'exact', unit: null, kind });

/** Bounds under a hedge: 'more than 50' has no upper one, 'up to 50' no lower one. */
function bounds(low: number | null, high: number | null, qualifier: Quantity['qualifier']): Pick<Quantity, 'low' | 'high' | 'qualifier'> {
  if (qualifier === 'more_than' || qualifier === 'at_least') return { low, high: null, qualifier };
  if (qualifier === 'up_to' || qualifier === 'less_than') return { low: null, high, qualifier };
  return { low, high, qualifier: low !== null && high !== null && low < high ? 'between' : qualifier };
}

/** Past whatever is written onto a name: 'Tu-22M3', 'F-16s', 'Su-35/37'. */
function nameEnd(pieces: readonly Piece[], index: number): number {
  let end = index + 1;
  const phone = normAt(pieces, index - 1) === '+';
  while (
    pieces[end]?.glued === true &&
    (pieces[end]?.kind !== 'mark' ||
      (/^[-./:+]$/.test(normAt(pieces, end)) && pieces[end + 1]?.glued === true && pieces[end + 1]?.kind !== 'mark'))
  )
    end++;
  while (phone && pieces[end]?.kind === 'number') end++;
  return end;
}

/** Ages between commas behind a name: 'Anna Kowalska, 36, said'. */
const isAge = (pieces: readonly Piece[], index: number, end: number): boolean =>
  pieces[index]?.kind === 'number' &&
  /^\d{1,2}$/.test(normAt(pieces, index)) &&
  normAt(pieces, index - 1) === ',' &&
  /^[,.)]?$/.test(normAt(pieces, end)) &&
  normAt(pieces, end) !== '' &&
  pieces[index - 2]?.capital === true &&
  Number(normAt(pieces, index)) > 4;

/** 'aged 36', 'boys as young as 12', 'a woman of 70'. */
const isToldAge = (pieces: readonly Piece[], index: number): boolean => {
  const [article, noun, word] = [normAt(pieces, index - 3), normAt(pieces, index - 2), normAt(pieces, index - 1)];
  if (/^(?:aged|age)$/.test(word)) return true;
  if (word === 'as' && /^(?:young|old)$/.test(noun)) return true;
  return word === 'of' && /^(?:an?|the|old|young)$/.test(article) && /^(?:man|woman|boy|girl|child|youth|widow|teenager)$/.test(noun);
};

/** '1. The Ministry', '(3)': the number of a paragraph. */
const isListMark = (pieces: readonly Piece[], index: number): boolean =>
  pieces[index]?.kind === 'number' &&
  /^\d{1,2}$/.test(normAt(pieces, index)) &&
  ((index === 0 && /^[.)]$/.test(normAt(pieces, 1)) && pieces[1]?.glued === true) ||
    (normAt(pieces, index - 1) === '(' && normAt(pieces, index + 1) === ')'));

function named(reader: Reader, index: number): ReadQuantity | null {
  const { pieces, titleCase } = reader;
  const piece = pieces[index];
  if (piece?.kind === 'mark') return null;
  const number = piece?.kind === 'number';
  if (
    number &&
    (hangsOn(pieces, index) ||
      isStroked(pieces, index) ||
      isMixed(pieces, index) ||
      isTelephone(pieces, index) ||
      isDigitGroups(pieces, index))
  )
    return { start: index, end: nameEnd(pieces, index), quantity: plain('designation', null) };
  if (isListMark(pieces, index)) return { start: index, end: index + 1, quantity: plain('designation', null) };
  const value = parseValue(pieces, index);
  if (!value) return number ? { start: index, end: nameEnd(pieces, index), quantity: plain('designation', null) } : null;
  if (!moneyBefore(pieces, index) && isLabelled(pieces, index, titleCase))
    return { start: index, end: number ? nameEnd(pieces, index) : value.end, quantity: plain('designation', value.value) };
  if (isNamedBody(pieces, index, value.end)) return { start: index, end: value.end, quantity: plain('designation', value.value) };
  if (!isAge(pieces, index, value.end) && !isToldAge(pieces, index)) return null;
  return { start: index, end: value.end, quantity: plain('time', value.value) };
}

function timed(reader: Reader, index: number): ReadQuantity | null {
  const time = reader.times.get(index);
  const piece = reader.pieces[index];
  const value = time && piece?.kind !== 'mark' ? parseValue(reader.pieces, index) : null;
  if (!time || !value) return time && piece?.kind === 'number' ? { start: index, end: index + 1, quantity: plain(time.kind, null) } : null;
  const year = value.style === 'digits' && /^(?:1[5-9]|20)\d\d$/.test(piece?.norm ?? '');
  const clock = normAt(reader.pieces, value.end) === ':' && reader.pieces[value.end]?.glued === true;
  const span = clock
    ? 2
    : year &&
        /^[-/]$/.test(normAt(reader.pieces, value.end)) &&
        reader.pieces[value.end + 1]?.kind === 'number' &&
        reader.pieces[value.end]?.glued === true
      ? 2
      : normAt(reader.pieces, value.end) === 's'
        ? 1
        : 0;
  return { start: index, end: Math.min(value.end + span, time.end), quantity: plain(year ? 'year' : 'time', value.value) };
}

function vague(reader: Reader, index: number): ReadQuantity | null {
  const found = parseVague(reader.pieces, index);
  if (!found) return null;
  const unit = unitAfter(reader.pieces, normAt(reader.pieces, found.end) === 'of' ? found.end + 1 : found.end);
  const fallback = found.low === null ? 'other' : 'count';
  const hedge = hedgeBefore(reader.pieces, index);
  const up = hedge !== null && (hedge.qualifier === 'up_to' || hedge.qualifier === 'less_than');
  const quantity: Bare = {
    low: up ? null : found.low,
    high: found.high,
    qualifier: found.qualifier,
    unit: unit?.unit ?? null,
    kind: unit?.kind ?? fallback,
  };
  return { start: hedge?.start ?? index, end: unit?.kind === 'money' || unit?.kind === 'length' ? unit.end : found.end, quantity };
}

function counted(reader: Reader, index: number): ReadQuantity | null {
  const { pieces } = reader;
  const before = moneyBefore(pieces, index);
  const value: Value | null = parseValue(pieces, index, { money: before !== null });
  if (!value) return null;
  const range: Range = rangeAfter(reader, index, value, before !== null);
  const edge = before?.edge ?? index;
  const start = range.end > value.end && /^(?:between|from)$/.test(normAt(pieces, edge - 1)) ? edge - 1 : edge;
  const hedge = hedgeBefore(pieces, start);
  const after = hedgeAfter(pieces, range.end);
  const unit = before ? { end: range.end, kind: 'money' as const, unit: before.unit } : unitAfter(pieces, after?.end ?? range.end);
  const changed = changeEnd(pieces, index, range.end);
  const shared = unit || changed === null ? null : unitAfter(pieces, changed);
  const alone =
    normAt(pieces, index) === 'one' && value.end === index + 1 && range.end === value.end
      ? roleOfOne(pieces, index)
      : normAt(pieces, index - 1) === 'in' && normAt(pieces, index - 2) === 'one'
        ? 'other'
        : 'count';
  const kind = range.kind ?? unit?.kind ?? (shared?.kind === 'designation' ? null : shared?.kind) ?? alone;
  const end = Math.max(range.end, after?.end ?? 0, unit?.end ?? 0);
  const number = bounds(
    range.low,
    range.high,
    after?.qualifier ?? (range.end === value.end ? hedge?.qualifier : range.kind === null ? 'between' : 'exact') ?? 'exact',
  );
  return { start: hedge?.start ?? start, end, quantity: { ...number, unit: unit?.unit ?? shared?.unit ?? null, kind } };
}

/**
 * The quantity whose number begins at a piece, or null. Names come before times and times before counts:
 * to take the 35 of 'Su-35' for thirty-five is the worst mistake.
 */
export const quantityAt = (reader: Reader, index: number): ReadQuantity | null =>
  beginsQuantity(reader.pieces[index])
    ? (timed(reader, index) ??
      ordinalAt(reader.pieces, index) ??
      fractionAt(reader.pieces, index) ??
      named(reader, index) ??
      vague(reader, index) ??
      counted(reader, index))
    : null;
