import { addDays, type Day } from '../../model/day.ts';
import { normAt } from '../quantities/pieces.ts';
import { fromPublication, type Matcher, none, without } from './meaning.ts';
import { type UnitOfTime, unitOf } from './names.ts';
import { around, GRAIN, shift, spanOfTime, tooFar } from './spanOfTime.ts';

const PLURAL_DAYS: Readonly<Record<UnitOfTime, number>> = { hour: 1, day: 7, week: 30, month: 183, year: 1096, decade: 10958 };

/** 'the past two weeks', 'the last forty-eight hours', 'the next three days', 'the coming weeks', 'recent days', 'the past month'. */
export const window: Matcher = (pieces, index) => {
  const the = /^(?:the|these|its|his|their)$/.test(normAt(pieces, index)) ? 1 : 0;
  const word = normAt(pieces, index + the);
  const way = /^(?:past|last|previous|recent)$/.test(word) ? -1 : /^(?:next|coming|following)$/.test(word) ? 1 : 0;
  if (way === 0) return null;
  const at = index + the + 1;
  const bare = unitOf(normAt(pieces, at));
  const span = bare ? { end: at + 1, count: bare.plural ? null : bare.times, unit: bare.unit } : spanOfTime(pieces, at);
  const singleNamed =
    bare !== null && !bare.plural && (the === 0 || bare.unit === 'day' || word === 'following' || word === 'recent' || word === 'previous');
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

/** 'within weeks', 'within two days', 'in two weeks': to come only where the verb says so; else a length of time. */
export const within: Matcher = (pieces, index) => {
  const word = normAt(pieces, index);
  const span = /^(?:within|in)$/.test(word) ? spanOfTime(pieces, index + 1) : null;
  if (!span || (word === 'in' && span.count === null) || tooFar(span.count ?? 0, span.unit)) return null;
  const { unit, count, end } = span;
  const reach = (published: Day): Day => (count === null ? addDays(published, PLURAL_DAYS[unit]) : shift(published, { unit, count }));
  const ahead = fromPublication((published) =>
    word === 'within' || count === null ? { start: published, end: reach(published) } : around(reach(published), { unit, count }),
  );
  return {
    end,
    grain: GRAIN[unit],
    resolve: (context) => (context.tense === 'future' ? ahead(context) : none('a length of time, not a date')),
  };
};

/** 'for decades', 'for three days'. */
export const duration: Matcher = (pieces, index) => {
  const span = /^(?:for|over|during)$/.test(normAt(pieces, index)) ? spanOfTime(pieces, index + 1) : null;
  return span ? without(span.end, 'none', 'a length of time, not a date') : null;
};
