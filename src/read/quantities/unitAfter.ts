import type { Quantity } from '../../model/reading.ts';
import { moneyAfter } from './money.ts';
import { normAt, type Piece, readsAs } from './pieces.ts';

export interface Unit {
  /** Index after the last piece of the unit; the number's own end where the unit stays outside the span. */
  readonly end: number;
  readonly kind: Quantity['kind'];
  readonly unit: string | null;
}

const LENGTHS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    km: 'km kms kilometre kilometres kilometer kilometers',
    mi: 'mile miles mi',
    m: 'm metre metres meter meters',
    nmi: 'nmi',
    ft: 'ft foot feet',
    yd: 'yard yards',
    cm: 'cm centimetre centimetres centimeter centimeters',
    in: 'inch inches',
  }).flatMap(([unit, list]) => list.split(' ').map((word): [string, string] => [word, unit])),
);

const TIMES =
  /^(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|weekends?|months?|years?|yrs?|decades?|centur(?:y|ies)|fortnights?|generations?|(?:mid)?nights?)$/;
const CLOCK = /^(?:am|pm|gmt|utc|cet|hrs|o)$/;
const OTHERS =
  /^(?:tonnes?|tons?|kilotons?|megatons?|barrels?|bpd|kg|kgs|kilos?|kilograms?|grams?|litres?|liters?|gallons?|acres?|hectares?|ha|megawatts?|kilowatts?|terawatts?|gigawatts?|mw|gw|kw|kwh|mwh|mph|kph|kmh|knots|degrees?|celsius|fahrenheit|volts?|amps?|hz|mhz|ghz|gb|mb|tb|mm|bcm|pounds|lbs?|ounces?|oz|cents?|pence|rpm|rounds|points?|goals?|votes?|times|fold|storeys?|stor(?:y|ies)|bedrooms?|pages?|stars?|carats?|sq|square|cubic|percentiles?)$/;
const PEOPLE =
  /^(?:man|men|person|people|soldier|troop|trooper|member|strong|crew|officer|fighter|migrant|refugee|women|woman|child|personnel|seat)$/;

const hyphenated = (pieces: readonly Piece[], index: number): boolean =>
  normAt(pieces, index) === '-' && pieces[index]?.glued === true && pieces[index + 1]?.glued === true;

function share(pieces: readonly Piece[], at: number): Unit | null {
  const points = (end: number): number => (/^points?$/.test(normAt(pieces, end)) ? end + 1 : end);
  const word = normAt(pieces, at);
  if (word === '%' || word === 'percent' || word === 'percents' || word === 'pct' || word === 'pc')
    return { end: points(at + 1), kind: 'share', unit: '%' };
  if (readsAs(pieces, at, ['per', 'cent'])) return { end: points(at + 2), kind: 'share', unit: '%' };
  return word === 'percentage' && /^points?$/.test(normAt(pieces, at + 1)) ? { end: at + 2, kind: 'share', unit: '%' } : null;
}

function length(pieces: readonly Piece[], at: number): Unit | null {
  if (normAt(pieces, at) === 'nautical') return { end: at + 2, kind: 'length', unit: 'nmi' };
  if (/^(?:statute|air)$/.test(normAt(pieces, at)) && /^miles?$/.test(normAt(pieces, at + 1)))
    return { end: at + 2, kind: 'length', unit: 'mi' };
  const unit = LENGTHS.get(normAt(pieces, at));
  if (unit === undefined) return null;
  const speed = /^(?:\/|per|an)$/.test(normAt(pieces, at + 1)) && /^(?:hour|second|h|s)$/.test(normAt(pieces, at + 2));
  const area = normAt(pieces, at + 1) === '²' || normAt(pieces, at + 1) === '³';
  return speed || area ? { end: at + 1, kind: 'other', unit: null } : { end: at + 1, kind: 'length', unit };
}

/** Hours, days … also behind an adjective ('five more years', 'two consecutive days'), and ages. */
function time(pieces: readonly Piece[], at: number): Unit | null {
  const word = normAt(pieces, at);
  if (CLOCK.test(word) && (pieces[at]?.glued === true || /^[apgu]m/.test(word) || word === 'gmt'))
    return { end: at + 1, kind: 'time', unit: null };
  if (/^[ap]$/.test(word) && readsAs(pieces, at + 1, ['.', 'm'])) return { end: at + 3, kind: 'time', unit: null };
  const adjective = /^(?:more|further|full|consecutive|straight|working|long|whole|extra|light|calendar|successive|short|additional)$/.test(
    word,
  );
  return TIMES.test(normAt(pieces, adjective ? at + 1 : at)) ? { end: at, kind: 'time', unit: null } : null;
}

function hyphenWord(pieces: readonly Piece[], at: number): Unit {
  const word = normAt(pieces, at + 1);
  if (word === 'strong') return { end: at + 2, kind: 'count', unit: null };
  return { end: at, kind: PEOPLE.test(word) ? 'count' : 'other', unit: null };
}

/** What is written onto the digits: '82nd', '1990s', '9M729'. */
function gluedLetters(pieces: readonly Piece[], at: number): Unit | null {
  const piece = pieces[at];
  if (piece?.kind !== 'word' || !piece.glued || pieces[at - 1]?.kind !== 'number') return null;
  if (/^(?:st|nd|rd|th)$/.test(piece.norm)) return { end: at + 1, kind: 'ordinal', unit: null };
  if (piece.norm === 's')
    return { end: at + 1, kind: /^(?:1[5-9]|20)\d0$|^[2-9]0$/.test(normAt(pieces, at - 1)) ? 'year' : 'designation', unit: null };
  return OTHERS.test(piece.norm) ? null : { end: at + 1, kind: 'designation', unit: null };
}

/**
 * What the words right behind a number make of it: money, a length, a share, a time, something else that is no count.
 * Null where nothing speaks against a count.
 */
export function unitAfter(pieces: readonly Piece[], index: number): Unit | null {
  const money = moneyAfter(pieces, index);
  if (money) return { end: money.edge, kind: 'money', unit: money.unit };
  const joined = hyphenated(pieces, index);
  const at = joined ? index + 1 : index;
  const found = share(pieces, at) ?? length(pieces, at) ?? time(pieces, at) ?? gluedLetters(pieces, at);
  if (found) return found.kind === 'time' && found.end === at ? { ...found, end: index } : found;
  if (/^[°′″º]$/.test(normAt(pieces, at)) || OTHERS.test(normAt(pieces, at))) return { end: index, kind: 'other', unit: null };
  return joined && pieces[index + 1]?.kind === 'word' ? hyphenWord(pieces, index) : null;
}
