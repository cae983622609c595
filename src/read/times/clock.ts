import { normAt, readsAs } from '../quantities/pieces.ts';
import { type Matcher, without } from './meaning.ts';

const CLOCK_REASON = 'an hour without a day';

/** '4.30pm', '22:10', '5 p.m.': an hour tells no day. */
export const clock: Matcher = (pieces, index) => {
  const piece = pieces[index];
  if (piece?.kind !== 'number' || (piece.glued && pieces[index - 1]?.kind !== 'mark') || !/^\d{1,2}(?:\.\d\d)?$/.test(piece.norm))
    return null;
  const colon =
    normAt(pieces, index + 1) === ':' &&
    pieces[index + 1]?.glued === true &&
    pieces[index + 2]?.glued === true &&
    /^\d\d$/.test(normAt(pieces, index + 2)) &&
    Number(piece.norm) < 25;
  const seconds = colon && normAt(pieces, index + 3) === ':' && pieces[index + 4]?.glued === true ? 2 : 0;
  const at = index + (colon ? 3 + seconds : 1);
  if (/^[ap]m$/.test(normAt(pieces, at))) return without(at + 1, 'hour', CLOCK_REASON);
  if (/^[ap]$/.test(normAt(pieces, at)) && readsAs(pieces, at + 1, ['.', 'm']))
    return without(normAt(pieces, at + 3) === '.' ? at + 4 : at + 3, 'hour', CLOCK_REASON);
  return colon ? without(at, 'hour', CLOCK_REASON) : null;
};
