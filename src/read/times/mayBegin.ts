import { isNumberWord, MAGNITUDES, ORDINALS, TENS, UNITS } from '../quantities/numberWords.ts';
import type { Piece } from '../quantities/pieces.ts';
import { TIME_WORDS } from './names.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words besides numbers, names of days, months and seasons, and units that an expression of time may begin with. */
const OPENERS = set(
  'the this that these last next current today yesterday tomorrow tonight overnight early mid late middle end start beginning close first second third fourth final q since ever from starting until till by ' +
    'before ahead no after between in within for over during christmas easter good new year past previous recent coming following its his their several few some many about around nearly almost roughly only just ' +
    'a an half earlier later',
);

/** Words of which every expression of time without a number, a day, a month, a season or a unit has one. */
const NAMED = set('today yesterday tomorrow tonight overnight morning afternoon evening weekend quarter quarters half christmas easter');

/** Words and marks that may stand in an expression before the first that is of time by itself. */
const BEFORE: ReadonlySet<string> = new Set([
  ...set(
    'since ever from starting until till by before ahead of no later than after the to about around at on between early mid late middle end start beginning close first last in - earlier a an half quarter nearly ' +
      'almost some roughly over only just several few many recent couple second third fourth final q past previous this current next coming following preceding that same these its his their new good within for during',
  ),
  ...ORDINALS.keys(),
]);

/** Words of time by themselves: a number, or one of these, is in every expression of time. */
const CORES: ReadonlySet<string> = new Set([...TIME_WORDS, ...UNITS.keys(), ...TENS.keys(), ...MAGNITUDES.keys(), ...NAMED]);

const opens = (norm: string): boolean => OPENERS.has(norm) || TIME_WORDS.has(norm) || isNumberWord(norm);

/**
 * For each piece, whether an expression of time can begin there: with a word that opens one, from which only words of such
 * expressions lead to one that is of time by itself. This spares most words the matchers: 'the president' and 'in Oslo' tell none.
 */
export function mayBegin(pieces: readonly Piece[]): readonly boolean[] {
  const begins: boolean[] = new Array(pieces.length).fill(false);
  let leads = false;
  for (let at = pieces.length - 1; at >= 0; at--) {
    const { kind, norm } = pieces[at] as Piece;
    leads = kind === 'number' || CORES.has(norm) || (leads && BEFORE.has(norm));
    begins[at] = leads && kind !== 'mark' && (kind === 'number' || opens(norm));
  }
  return begins;
}
