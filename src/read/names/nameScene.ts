import type { Token } from '../../model/reading.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../wordClasses.ts';
import type { NameMemory } from './nameMemory.ts';
import type { NamePiece } from './namePiece.ts';
import { type FoundName, tableNameAt } from './nameTable.ts';
import { titleEnd } from './personTitle.ts';

/** A sentence whose names are looked for, and what its document has told. */
export interface NameScene {
  readonly text: string;
  readonly pieces: readonly NamePiece[];
  readonly memory: NameMemory;
  /** All its words are capitals, or begin with one: capitals say nothing. */
  readonly shouted: boolean;
  /** What the tables know at each piece. */
  readonly known: readonly (FoundName | null)[];
  /** Whether each piece may be part of a name. */
  readonly nameWords: readonly boolean[];
  readonly seen: SeenNames;
}

/** What was recognised at pieces already, which hangs on no names that the document has told; filled as it is asked for. */
export interface SeenNames {
  /** By what comes before people's names. */
  readonly before: (FoundName | null | undefined)[];
  /** By what comes after, which hangs on the words that the document writes small. */
  readonly after: (FoundName | null | undefined)[];
}

const DAYS = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'].flatMap((day) => [`${day}day`, `${day}days`]);
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SHORT_MONTHS = 'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' ').flatMap((month) => [month, `${month}.`]);
const CALENDAR: ReadonlySet<string> = new Set([...DAYS, ...MONTHS, ...SHORT_MONTHS, 'gmt', 'utc', 'msk', 'cet', 'est', 'edt']);

/** Words of up to three letters are small in titles too. */
const isLong = ({ kind, norm }: NamePiece): boolean => kind === 'word' && norm.length > 3;

/** A title ('Russia Warns NATO Over Missiles') or words all in capitals; prose that is full of names ends with a stop. */
function isShouted(text: string, pieces: readonly NamePiece[]): boolean {
  const words = pieces.filter(isLong);
  if (words.length < 5) return false;
  const isProse = /^[.!?;:]$/u.test(pieces.at(-1)?.norm ?? '');
  const raised = words.filter(({ upper, start, end }) => upper && (!isProse || !/\p{Ll}/u.test(text.slice(start, end))));
  return raised.length > 0.8 * words.length;
}

/** The scene of a sentence's pieces, which come from its tokens. */
export function nameScene(text: string, pieces: readonly NamePiece[], tokens: readonly Token[], memory: NameMemory): NameScene {
  const whole = pieces.length === tokens.length ? tokens : pieces;
  const known = pieces.map((_, at) => tableNameAt(text, pieces, at, whole));
  const nameWords = pieces.map((_, at) => mayBePart(text, pieces, known, at));
  return { text, pieces, memory, shouted: isShouted(text, pieces), known, nameWords, seen: { before: [], after: [] } };
}

const CLOSED = [AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS];

/** A word of grammar with a capital: 'The', 'But', 'In'. 'US' and 'IT' are none. */
const isGrammar = (text: string, piece: NamePiece): boolean =>
  CLOSED.some((words) => words.has(piece.norm)) && (piece.end - piece.start < 2 || /\p{Ll}/u.test(text.slice(piece.start, piece.end)));

/** The words of some pieces, as written. */
export const written = ({ text, pieces }: NameScene, from: number, to: number): string =>
  text.slice(pieces[from]?.start ?? 0, pieces[to - 1]?.end ?? 0);

/** Whether a piece is a day, a month or a zone of time. */
export const isCalendar = (piece: NamePiece | undefined): boolean => piece !== undefined && CALENDAR.has(piece.norm);

/** 'Jan' before another capitalised word is a first name; dates go on with a number. */
const isJan = (pieces: readonly NamePiece[], at: number): boolean => pieces[at]?.norm === 'jan' && pieces[at + 1]?.upper === true;

/** Whether a piece is a capitalised word that may be part of a name: no title, no day, nothing that punctuation cuts off. */
export const isNameWord = ({ nameWords }: NameScene, at: number): boolean => nameWords[at] === true;

function mayBePart(text: string, pieces: readonly NamePiece[], known: NameScene['known'], at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined || !piece.upper || piece.kind === 'punctuation' || (isCalendar(piece) && !isJan(pieces, at))) return false;
  return !isGrammar(text, piece) && (titleEnd(pieces, at) === at || known[at] != null);
}
