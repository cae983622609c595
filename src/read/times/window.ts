import { addDays, type Day } from '../../model/day.ts';
import { normAt, readsAs } from '../quantities/pieces.ts';
import { fromPublication, type Matcher, none, without } from './meaning.ts';
import { type UnitOfTime, unitOf } from './names.ts';
import { around, GRAIN, shift, spanOfTime, tooFar } from './spanOfTime.ts';

const PLURAL_DAYS: Readonly<Record<UnitOfTime, number>> = { hour: 1, day: 7, week: 30, month: 183, year: 1096, decade: 10958 };

/** 'the past two weeks', 'the last forty-eight hours', 'the next three days', 'the coming weeks', 'recent days', 'the past month'. */
export const window: Matcher = (pieces, index) => {
  const the = /^(?:the|this|these|its|his|their)$/.test(normAt(pieces, index)) ? 1 : 0;
  const word = normAt(pieces, index + the);
  const way = /^(?:past|last|previous|recent)$/.test(word) ? -1 : /^(?:next|coming|following)$/.test(word) ? 1 : 0;
  if (way === 0) return null;
  const at = index + the + 1;
  const bare = unitOf(normAt(pieces, at));
  const span = bare ? { end: at + 1, count: bare.plural ? null : bare.times, unit: bare.unit } : spanOfTime(pieces, at);
  const singleNamed =
    bare !== null &&
    !bare.plural &&
    (the === 0 ||
      (normAt(pieces, index) === 'this' && word !== 'past') ||
      bare.unit === 'day' ||
      word === 'following' ||
      word === 'recent' ||
      word === 'previous');
  if (!span || singleNamed || (the === 0 && bare === null && way === -1 && word === 'recent' && span.count === null)) return null;
  const { unit, count } = span;
  if (count !== null && tooFar(count, unit)) return null;
  const reach = (published: Day): Day =>
    count === null ? addDays(published, way * PLURAL_DAYS[unit]) : shift(published, { unit, count: way * count });
  return {
    end: span.end,
    grain: GRAIN[unit],
    resolve: fromPublication((published) =>
      way === 1 ? { start: published, end: reach(published) } : { start: reach(published), end: published },
    ),
  };
};

/** 'the days ahead', 'the coming weeks' told the other way round, 'the months to come'. */
export const ahead: Matcher = (pieces, index) => {
  const unit = normAt(pieces, index) === 'the' ? unitOf(normAt(pieces, index + 1)) : null;
  const width = normAt(pieces, index + 2) === 'ahead' ? 3 : readsAs(pieces, index + 2, ['to', 'come']) ? 4 : 0;
  if (!unit?.plural || width === 0 || normAt(pieces, index + width) === 'of') return null;
  return {
    end: index + width,
    grain: GRAIN[unit.unit],
    resolve: fromPublication((published) => ({ start: published, end: addDays(published, PLURAL_DAYS[unit.unit]) })),
  };
};

/** 'within weeks', 'within two days', 'in two weeks': to come only where the verb says so; else a length of time. */
export const within: Matcher = (pieces, index) => {
  const word = normAt(pieces, index);
  const span = /^(?:within|in)$/.test(word) ? spanOfTime(pieces, index + 1) : null;
  // 'in weeks' may be how long something took; 'in a few days' lies ahead where the verb does.
  const isVague = span?.count === null && !/^(?:few|of)$/.test(normAt(pieces, span.end - 2));
  if (!span || (word === 'in' && isVague) || tooFar(span.count ?? 0, span.unit)) return null;
  const { unit, count, end } = span;
  const reach = (published: Day): Day => (count === null ? addDays(published, PLURAL_DAYS[unit]) : shift(published, { unit, count }));
  const later = fromPublication((published) =>
    word === 'within' || count === null ? { start: published, end: reach(published) } : around(reach(published), { unit, count }),
  );
  return {
    end,
    grain: GRAIN[unit],
    resolve: (context) => (context.tense === 'future' ? later(context) : none('a length of time, not a date')),
  };
};

/** 'for decades', 'for three days'. */
export const duration: Matcher = (pieces, index) => {
  const span = /^(?:for|over|during)$/.test(normAt(pieces, index)) ? spanOfTime(pieces, index + 1) : null;
  return span ? without(span.end, 'none', 'a length of time, not a date') : null;
};
