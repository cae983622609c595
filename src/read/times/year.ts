import { normAt, type Piece, readsAs } from '../quantities/pieces.ts';
import { yearInterval } from './calendar.ts';
import { type Matcher, stated } from './meaning.ts';
import { isFullMonth } from './names.ts';

const YEAR_BEFORE =
  /^(?:in|since|until|till|by|before|after|during|through|throughout|early|late|mid|pre|post|circa|spring|summer|autumn|fall|winter|year|late-|christmas)$/;
const HEDGES = /^(?:than|some|about|over|least|nearly|roughly|approximately|almost|around|estimated|another|further|additional|\$|€|£)$/;
const COUNTED = /^(?:people|men|women|children|personnel|police|troops|other|more|armed|civilian|military|heavily)$/;

/** Whether digits look like a year of the last century or this. */
export const isYear = (norm: string): boolean => /^(?:19|20)\d\d$/.test(norm);
const gluedMark = (pieces: readonly Piece[], index: number): boolean => pieces[index]?.glued === true && pieces[index]?.kind === 'mark';

/** Whether four digits are a year and no count, by the words on both sides. */
function tellsYear(pieces: readonly Piece[], index: number): boolean {
  const before = normAt(pieces, index - 1);
  const next = pieces[index + 1];
  if (next?.glued === true && next.kind !== 'mark') return false;
  if (pieces[index]?.glued === true && !/^[('"“‘/,-]$/.test(before)) return false;
  if (pieces[index]?.glued === true && before === '-') return /^(?:mid|pre|post|early|late)$/.test(normAt(pieces, index - 2));
  if (pieces[index]?.glued === true && before === '/') return false;
  if (HEDGES.test(before) || (before === 'to' && normAt(pieces, index - 2) === 'up')) return false;
  if (YEAR_BEFORE.test(before) || isFullMonth(before)) return true;
  if (normAt(pieces, index + 1) === '%' || normAt(pieces, index + 1) === 'per') return false;
  const counted =
    next?.kind === 'word' &&
    !next.capital &&
    (COUNTED.test(next.norm) || /[^su]s$/.test(next.norm)) &&
    !/^(?:was|has|is|as|its|his|this|says|onwards|always|perhaps|towards|sometimes)$/.test(next.norm);
  if (counted) return before === 'the' || before === 's';
  // 'Mirage 2000', 'Expo 2020': a name.
  return !(pieces[index - 1]?.kind === 'word' && pieces[index - 1]?.capital === true && index > 1);
}

/** 'in 1783', 'since 1853': a year of earlier centuries, only behind such a word and before nothing that it could count. */
function earlyYear(pieces: readonly Piece[], index: number): number | null {
  const piece = pieces[index];
  const next = pieces[index + 1];
  const isFree =
    next === undefined || next.kind === 'mark' || /^(?:and|but|or|when|the|by|to|in|under|after|until|with|as)$/.test(next.norm);
  const isYearLike =
    piece?.kind === 'number' &&
    /^1[5-8]\d\d$/.test(piece.norm) &&
    next?.norm !== '%' &&
    !(next?.glued === true && /^[-/]$/.test(next.norm));
  return isYearLike && isFree && /^(?:in|since|until)$/.test(normAt(pieces, index - 1)) ? Number(piece?.norm) : null;
}

/** '2014', '2021-22', '2014–2015'. */
export const bareYear: Matcher = (pieces, index) => {
  const first = normAt(pieces, index);
  const early = earlyYear(pieces, index);
  if (early !== null) return { end: index + 1, grain: 'year', resolve: () => stated(yearInterval(early)) };
  if (pieces[index]?.kind !== 'number' || !isYear(first)) return null;
  const year = Number(first);
  const second =
    /^[-/]$/.test(normAt(pieces, index + 1)) && gluedMark(pieces, index + 1) && pieces[index + 2]?.glued === true
      ? normAt(pieces, index + 2)
      : '';
  const last = isYear(second) ? Number(second) : /^\d\d$/.test(second) ? Math.floor(year / 100) * 100 + Number(second) : 0;
  const free = pieces[index + 3]?.glued !== true || pieces[index + 3]?.kind === 'mark';
  if (last > year && last < year + 60 && free) {
    return { end: index + 3, grain: 'year', resolve: () => stated(yearInterval(year, last - year + 1)) };
  }
  return tellsYear(pieces, index) ? { end: index + 1, grain: 'year', resolve: () => stated(yearInterval(year)) } : null;
};

/** 'the 1990s'. */
export const decade: Matcher = (pieces, index) => {
  const written = readsAs(pieces, index, ['the']) ? index + 1 : index;
  const first = normAt(pieces, written);
  const plural = normAt(pieces, written + 1) === 's' ? written + 2 : readsAs(pieces, written + 1, ["'", 's']) ? written + 3 : 0;
  if (!/^(?:1[5-9]|20)\d0$/.test(first) || pieces[written]?.kind !== 'number' || plural === 0 || pieces[written + 1]?.glued !== true)
    return null;
  return { end: plural, grain: 'year', resolve: () => stated(yearInterval(Number(first), 10)) };
};
