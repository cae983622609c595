import { normAt, readsAs } from '../quantities/pieces.ts';
import { type Found, fromPublication, type Matcher, without } from './meaning.ts';
import { around, GRAIN, type SpanOfTime, shift, spanOfTime, tooFar } from './spanOfTime.ts';

/** 'two weeks from now'. */
function fromNow({ end, count, unit }: SpanOfTime): Found {
  if (count === null || tooFar(count, unit)) return without(end + 2, GRAIN[unit], 'how far ahead is not told');
  return {
    end: end + 2,
    grain: GRAIN[unit],
    resolve: fromPublication((published) => around(shift(published, { unit, count }), { unit, count })),
  };
}

/** 'six weeks ago'; 'a few days ago' is two to nine of them; 'it is two days since'. */
export const ago: Matcher = (pieces, index) => {
  const span = spanOfTime(pieces, index);
  if (span && readsAs(pieces, span.end, ['from', 'now'])) return fromNow(span);
  if (!span || !/^(?:ago|since)$/.test(normAt(pieces, span.end)) || (normAt(pieces, span.end) === 'since' && span.count === null))
    return null;
  const { count, unit } = span;
  const few = count === null && /^(?:few|several)$/.test(normAt(pieces, span.end - 2));
  if (few)
    return {
      end: span.end + 1,
      grain: GRAIN[unit],
      resolve: fromPublication((published) => ({
        start: shift(published, { unit, count: -9 }),
        end: shift(published, { unit, count: -2 }),
      })),
    };
  if (count === null || tooFar(count, unit)) return without(span.end + 1, GRAIN[unit], 'how long ago is not told');
  return {
    end: span.end + 1,
    grain: GRAIN[unit],
    resolve: fromPublication((published) => around(shift(published, { unit, count: -count }), { unit, count })),
  };
};
