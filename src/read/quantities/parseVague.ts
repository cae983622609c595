import type { Qualifier } from '../../codebook/qualifier.ts';
import { MAGNITUDES, VAGUE_PLURALS } from './numberWords.ts';
import { normAt, type Piece, readsAs } from './pieces.ts';

/** A number of which only the order of size is told, or not even that. */
export interface Vague {
  readonly end: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
}

const QUALIFIER: ReadonlyMap<number, Qualifier> = new Map([
  [12, 'dozens'],
  [100, 'hundreds'],
  [1000, 'thousands'],
  [10_000, 'tens_of_thousands'],
  [100_000, 'hundreds'],
]);

/** 'hundreds' of thousands keep the word they begin with; sizes without a qualifier of their own are 'at least'. */
const open = (end: number, low: number): Vague => ({ end, low, high: null, qualifier: QUALIFIER.get(low) ?? 'at_least' });

function plurals(pieces: readonly Piece[], index: number): Vague | null {
  const first = VAGUE_PLURALS.get(normAt(pieces, index));
  if (first === undefined) return null;
  const repeat = readsAs(pieces, index + 1, ['upon', normAt(pieces, index)]) || readsAs(pieces, index + 1, ['and', normAt(pieces, index)]);
  const after = repeat ? index + 3 : index + 1;
  const second = normAt(pieces, after) === 'of' ? VAGUE_PLURALS.get(normAt(pieces, after + 1)) : undefined;
  if (second !== undefined && second > first) return open(after + 2, first * second);
  // 'Scores' alone are results of games; 'tens' alone are no English count.
  if ((first === 20 || first === 10) && normAt(pieces, after) !== 'of') return null;
  return open(after, first);
}

const SMALL: readonly (readonly string[])[] = [
  ['several'],
  ['a', 'few'],
  ['a', 'handful', 'of'],
  ['a', 'handful'],
  ['quite', 'a', 'few'],
  ['many'],
  ['a', 'good', 'many'],
];

/** 'several hundred', 'a few thousand', 'several hundred thousand', 'several tens of thousands'. */
function severalMagnitudes(pieces: readonly Piece[], index: number): Vague | null {
  const words = SMALL.find((candidate) => readsAs(pieces, index, candidate));
  if (!words) return null;
  const at = index + words.length;
  const plural = plurals(pieces, at);
  if (plural) return plural;
  const first = MAGNITUDES.get(normAt(pieces, at));
  if (first === undefined)
    return words[0] === 'many' || words[0] === 'quite' ? null : { end: at, low: null, high: null, qualifier: 'about' };
  const second = MAGNITUDES.get(normAt(pieces, at + 1));
  return second === undefined || second <= first ? open(at + 1, first) : open(at + 2, first * second);
}

/** 'a couple of', 'a couple of hundred'. A couple that does something is a pair of spouses. */
function couple(pieces: readonly Piece[], index: number): Vague | null {
  if (!readsAs(pieces, index, ['a', 'couple', 'of'])) return null;
  const factor = MAGNITUDES.get(normAt(pieces, index + 3));
  const two = 2 * (factor ?? 1);
  return { end: index + (factor === undefined ? 3 : 4), low: two, high: two, qualifier: 'about' };
}

/** The vague number that begins at a piece: 'dozens', 'tens of thousands', 'several hundred', 'a couple of', 'a few'. */
export const parseVague = (pieces: readonly Piece[], index: number): Vague | null =>
  couple(pieces, index) ?? severalMagnitudes(pieces, index) ?? plurals(pieces, index);
