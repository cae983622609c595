import { normAt, type Piece, readsAs } from '../quantities/pieces.ts';
import { type Context, type Found, fromLast, fromPublication, type Matcher, type Resolved, without } from './meaning.ts';

/** The index after '4.30pm', '22:10', '06:35:10', '5 p.m.'; null where no hour is written. */
function pastHour(pieces: readonly Piece[], index: number): number | null {
  const piece = pieces[index];
  if (piece?.kind !== 'number' || (piece.glued && pieces[index - 1]?.kind !== 'mark') || !/^\d{1,2}(?:\.\d\d)?$/.test(piece.norm))
    return null;
  const colon =
    normAt(pieces, index + 1) === ':' &&
    pieces[index + 1]?.glued === true &&
    pieces[index + 2]?.glued === true &&
    /^[0-5]\d$/.test(normAt(pieces, index + 2)) &&
    Number(piece.norm) < 25;
  const seconds = colon && normAt(pieces, index + 3) === ':' && pieces[index + 4]?.glued === true ? 2 : 0;
  const at = index + (colon ? 3 + seconds : 1);
  if (/^[ap]m$/.test(normAt(pieces, at))) return at + 1;
  if (/^[ap]$/.test(normAt(pieces, at)) && readsAs(pieces, at + 1, ['.', 'm'])) return normAt(pieces, at + 3) === '.' ? at + 4 : at + 3;
  return colon ? at : null;
}

/** Past 'GMT', 'local time', '(0330 GMT)' behind an hour. */
function pastZone(pieces: readonly Piece[], index: number): number {
  if (/^(?:gmt|utc|cet|est|edt|et|msk|bst|z)$/.test(normAt(pieces, index)) && pieces[index]?.capital === true) return index + 1;
  if (readsAs(pieces, index, ['local', 'time'])) return index + 2;
  const named = /^(?:moscow|kyiv|kiev|eastern|london|beijing)$/.test(normAt(pieces, index)) && normAt(pieces, index + 1) === 'time';
  if (named) return index + 2;
  const bracket = normAt(pieces, index) === '(' && normAt(pieces, index + 2) === 'gmt' && normAt(pieces, index + 3) === ')';
  return bracket ? index + 4 : index;
}

/** An hour belongs to the day told before it, where that is one day, else to the day of publication. */
const ofDayTold = (context: Context): Resolved => {
  const { start, end } = context.last ?? {};
  const narrow = start !== undefined && start !== null && start === end;
  return fromLast((from) => from, 0)(narrow ? context : { ...context, last: null });
};

const ofPublication = fromPublication((published) => ({ start: published, end: published }));

/**
 * 'at 3 p.m. on Friday', '22:10'. The hour itself is not kept. At the head of a line it is the stamp of an entry of
 * the day of publication; elsewhere it lies on the day told last.
 */
export const clockOn =
  (plain: Matcher): Matcher =>
  (pieces, index): Found | null => {
    const hour = pastHour(pieces, index);
    if (hour === null) return null;
    const zone = pastZone(pieces, hour);
    const on = /^(?:on|,)$/.test(normAt(pieces, zone)) ? zone + 1 : zone;
    const day = plain(pieces, on);
    if (day?.grain === 'day') return day;
    // 'a curfew from 10 p.m. to 5 a.m.' is no hour of one day.
    if (index > 0 && !/^(?:at|around|about|by|approximately|roughly)$/.test(normAt(pieces, index - 1)))
      return without(zone, 'hour', 'an hour without a day');
    return { end: zone, grain: 'hour', resolve: index === 0 ? ofPublication : ofDayTold };
  };
