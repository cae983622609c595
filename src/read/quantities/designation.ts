import { STATES } from '../../codebook/states.ts';
import { isMonth, isWeekday } from '../times/names.ts';
import { normAt, type Piece } from './pieces.ts';

/** Nouns after which a number is a name, whatever their case. */
const LABELS =
  /^(?:article|articles|resolution|no|nos|number|page|pages|pp|vol|volume|chapter|protocol|type|channel|flight|room|note|phase|stage|tier|category|section|sections|paragraph|level|route|highway|reactor|gate|version|clause|decree|annex|appendix|rule|episode|season|boulevard|article|art|mark|mk|division|brigade|sector|runway|item|issue|figure|table|lot|box|block|pier|unit|formula|covid)$/;
/** Capitalised words that open a sentence or stand in a heading before a true count. */
const FUNCTION = new Set(
  'about above after all almost also altogether among another barely but earlier exactly fewer first following last maybe nearby next perhaps precisely several today yesterday tomorrow circa among and another any are around as at because before below between both but by close despite during each every except for four from further have has how i if in including into is it its just last least less like many meanwhile more most nearly no now of off on once one only or our out over overall plus roughly says said since some still such than that the their then there these they this those though three through to today total two under until up upon was we were what when where which while who with within without would yet you your'.split(
    ' ',
  ),
);

/** 'gave Ukraine 30 tanks': a state or its capital is given a count, never a name with a number. */
const GIVEN = new Set(
  STATES.flatMap((state) => [...state.names, ...state.capitals].map((name) => name.toLowerCase().split(' ').at(-1) ?? '')),
);

const glued = (pieces: readonly Piece[], index: number): boolean => pieces[index]?.glued === true;
const isSign = (norm: string): boolean => /^[$€£¥₽₴₹₩₺₪~+≈<>=("“”'[\-/:;—–…]$/.test(norm) || norm === '';

/** 'Su-35', 'Mi24', 'G7', 'anti-2', '#3', '+44', 'page/2': the number hangs on what stands before it. */
export function hangsOn(pieces: readonly Piece[], index: number): boolean {
  if (!glued(pieces, index)) return false;
  const before = pieces[index - 1];
  if (before?.kind === 'word') return true;
  if (before?.norm === '-' && glued(pieces, index - 1) && pieces[index - 2]?.kind === 'word') return true;
  return /^[/#@_\\]$/.test(before?.norm ?? '') || (before?.norm === '+' && pieces[index]?.kind === 'number');
}

/** '9M729', '2S19': letters and again digits are written onto the number. */
export const isMixed = (pieces: readonly Piece[], index: number): boolean =>
  glued(pieces, index + 1) && pieces[index + 1]?.kind === 'word' && glued(pieces, index + 2) && pieces[index + 2]?.kind === 'number';

/** '9/11', '24/7', '50/50', '1+1': digits on both sides of a stroke or a plus are a name or a proportion. */
export const isStroked = (pieces: readonly Piece[], index: number): boolean =>
  /^[/+]$/.test(normAt(pieces, index + 1)) && glued(pieces, index + 1) && glued(pieces, index + 2) && pieces[index + 2]?.kind === 'number';

/** '(312) 572-6000', '572-6000': a telephone number of the American form, where nothing is counted behind it. */
export function isTelephone(pieces: readonly Piece[], index: number): boolean {
  const area =
    /^\d{3}$/.test(normAt(pieces, index)) &&
    normAt(pieces, index - 1) === '(' &&
    normAt(pieces, index + 1) === ')' &&
    pieces[index + 2]?.kind === 'number';
  const local =
    /^\d{3}$/.test(normAt(pieces, index)) &&
    normAt(pieces, index + 1) === '-' &&
    glued(pieces, index + 1) &&
    glued(pieces, index + 2) &&
    /^\d{4}$/.test(normAt(pieces, index + 2));
  const next = pieces[index + 3];
  return area || (local && !(next?.kind === 'word' && !next.capital && next.norm.endsWith('s')));
}

/** Telephone numbers and the like: three or more groups of digits with hyphens, dots or blanks between. */
export function isDigitGroups(pieces: readonly Piece[], index: number): boolean {
  let groups = 1;
  let at = index + 1;
  for (; groups < 4; at++) {
    // Blanks part the groups of '020 7946 0958'; after other digits they part thousands.
    if (pieces[at]?.kind === 'number' && (glued(pieces, at) || normAt(pieces, index).startsWith('0'))) groups++;
    else if (!(/^[-/.:]$/.test(normAt(pieces, at)) && glued(pieces, at) && glued(pieces, at + 1) && pieces[at + 1]?.kind === 'number'))
      break;
  }
  return (
    groups >= 3 &&
    pieces
      .slice(index, at)
      .filter((piece) => piece.kind === 'number')
      .every((piece) => !piece.norm.includes(','))
  );
}

/** 'In Asmar 44 people': a place that opens its sentence, and then a count. */
const isFrontedPlace = (pieces: readonly Piece[], at: number, index: number): boolean =>
  at === 1 &&
  /^(?:in|at|near|outside|around)$/.test(normAt(pieces, 0)) &&
  pieces[index + 1]?.kind === 'word' &&
  pieces[index + 1]?.capital === false &&
  /(?:s|people|men|women|children|police)$/.test(normAt(pieces, index + 1));

/** 'Article 5', 'Nord Stream 2', 'Boeing 737', 'World War Two'; a number with a thousands comma is never a name. */
export function isLabelled(pieces: readonly Piece[], index: number, titleCase: boolean): boolean {
  const piece = pieces[index];
  const at = normAt(pieces, index - 1) === '.' && /^(?:no|nos|vol|art|pp|mk)$/.test(normAt(pieces, index - 2)) ? index - 2 : index - 1;
  const before = pieces[at];
  if (!piece || before?.kind !== 'word' || piece.norm.includes(',')) return false;
  const word = before.norm;
  if (isMonth(word) || isWeekday(word) || GIVEN.has(word)) return false;
  if (piece.kind === 'word' && !piece.capital) return false;
  if (isFrontedPlace(pieces, at, index)) return false;
  if (LABELS.test(word) && (piece.kind === 'number' || before.capital))
    return word !== 'no' || before.capital || normAt(pieces, index - 1) === '.';
  if (!before.capital || FUNCTION.has(word) || word.endsWith('ly') || titleCase) return false;
  return at > 0 || piece.kind === 'number' ? !isSign(word) : false;
}

/** 'the Twenty-Seven', 'the Six': a body called by its number, not a count that opens a sentence or heading. */
export function isNamedBody(pieces: readonly Piece[], index: number, end: number): boolean {
  const before = pieces[index - 1];
  return (
    pieces[index]?.kind === 'word' &&
    pieces[index]?.capital === true &&
    before?.kind === 'word' &&
    /^(?:the|of)$/.test(before.norm) &&
    pieces[end]?.capital !== true
  );
}

/** Whether most longer words are capitalised, as in headings, where a capital tells nothing. Headings have no full stop. */
export function isTitleCase(pieces: readonly Piece[]): boolean {
  const long = pieces.filter((piece) => piece.kind === 'word' && piece.norm.length > 3);
  return long.length >= 3 && pieces.at(-1)?.norm !== '.' && long.filter((piece) => piece.capital).length / long.length >= 0.75;
}
