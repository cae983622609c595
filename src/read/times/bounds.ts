import { addDays } from '../../model/day.ts';
import { normAt, readsAs } from '../quantities/pieces.ts';
import { addMonths, yearOf } from './calendar.ts';
import { type Context, type Found, type Matcher, none, type Resolved } from './meaning.ts';

type Bound = 'since' | 'from' | 'until' | 'by' | 'before' | 'after' | 'night';

const ROWS: readonly (readonly [string, Bound])[] = [
  ['since', 'since'],
  ['ever since', 'since'],
  ['from', 'from'],
  ['starting', 'from'],
  ['until', 'until'],
  ['till', 'until'],
  ['by', 'by'],
  ['before', 'before'],
  ['ahead of', 'before'],
  ['no later than', 'by'],
  ['after', 'after'],
  ['the night to', 'night'],
];
const WORDS = ROWS.map(([words, bound]) => ({ words: words.split(' '), bound }));
const FIRST_WORDS: ReadonlySet<string> = new Set(WORDS.map(({ words }) => words[0] ?? ''));

const deadline = (context: Context, end: string | null): { readonly start: string | null; readonly end: string | null } => {
  const start =
    context.tense !== 'past' && context.published !== null && end !== null && context.published <= end ? context.published : null;
  return { start, end };
};

/** What 'since', 'by' and the like make of an interval. A deadline to come runs from the publication day. */
function bounded(inner: Resolved, bound: Bound, context: Context): Resolved {
  if (inner.kind === 'none') return inner;
  const { start, end } = inner;
  if (bound === 'since' || bound === 'from') return { ...inner, end: null };
  if (bound === 'after') return { ...inner, start: end === null ? null : end === start ? end : addDays(end, 1), end: null };
  if (bound === 'until') return { ...inner, start: null };
  if (bound === 'night') return { ...inner, start: start === null ? null : addDays(start, -1) };
  const last = bound === 'by' ? end : start === null ? null : start === end ? addDays(start, -1) : start;
  const days = deadline(
    context,
    bound === 'before' &&
      inner.start !== null &&
      inner.end !== null &&
      inner.start !== inner.end &&
      context.published !== null &&
      inner.start < context.published &&
      context.published < inner.end
      ? inner.end
      : last,
  );
  return { ...inner, ...days, from: inner.from ?? (days.start === null ? null : `deadline counted from publication day ${days.start}`) };
}

/** 'since 2015', 'until March', 'by the end of January', 'before Christmas', 'after 9 February', 'in the night to Tuesday'. */
export const boundOf =
  (item: Matcher): Matcher =>
  (pieces, index) => {
    const row = FIRST_WORDS.has(normAt(pieces, index)) ? WORDS.find(({ words }) => readsAs(pieces, index, words)) : undefined;
    if (!row) return null;
    const { words, bound } = row;
    const at = index + words.length;
    const hedge = /^(?:about|around|at|on)$/.test(normAt(pieces, at)) ? 1 : 0;
    const year = readsAs(pieces, at + hedge, ['the', 'year']) && pieces[at + hedge + 2]?.kind === 'number' ? 2 : 0;
    const found = item(pieces, at + hedge + year);
    if (!found || found.grain === 'none' || found.grain === 'hour') return null;
    // "after last year's election": the time belongs to the noun, which then bounds.
    if (/^(?:after|before|by|from)$/.test(bound) && readsAs(pieces, found.end, ["'", 's'])) return null;
    const onwards = bound === 'from' && /^(?:on|onwards?)$/.test(normAt(pieces, found.end));
    return {
      ...found,
      end: onwards ? found.end + 1 : found.end,
      resolve: (context) => {
        const inner = found.resolve(bound === 'since' ? { ...context, tense: 'past' } : context);
        // 'a video from 2020' and 'the war of the 1990s' tell an origin, not a beginning.
        const origin = bound === 'from' && !onwards && context.tense !== 'future' && found.grain !== 'day';
        return origin ? inner : bounded(inner, bound, context);
      },
    };
  };

/** 'June-August 1992', 'Nov 18 - Feb 5, 2015': a year told behind the second half is that of the first, or the one after it. */
function withYearOf(start: Resolved, end: Resolved): Resolved {
  if (start.kind === 'none' || end.kind === 'none' || start.from === null || end.from !== null || start.start === null || end.end === null)
    return start;
  const months = 12 * (yearOf(end.end) - yearOf(start.start));
  const same = addMonths(start.start, months);
  return { ...start, start: same <= end.end ? same : addMonths(start.start, months - 12) };
}

function span(first: Found, second: Found, context: Context): Resolved {
  const told = first.resolve(context);
  if (told.kind === 'none') return told;
  const end = second.resolve({ ...context, notBefore: told.start });
  if (end.kind === 'none') return end;
  const start = withYearOf(told, end);
  if (start.kind === 'none') return start;
  if (start.start !== null && end.end !== null && end.end < start.start) return none('the second time told lies before the first');
  return { kind: 'days', start: start.start, end: end.end, from: start.from ?? end.from };
}

/** 'from Thursday to Sunday', 'between 28 February and 3 March', '28 February – 3 March'. */
export const rangeOf =
  (item: Matcher): Matcher =>
  (pieces, index) => {
    const opener = /^(?:from|between)$/.test(normAt(pieces, index)) ? normAt(pieces, index) : '';
    const first = item(pieces, opener === '' ? index : index + 1);
    if (!first || first.grain === 'none' || first.grain === 'hour') return null;
    const joint = opener === 'between' ? /^and$/ : opener === 'from' ? /^(?:to|until|till|through|-)$/ : /^(?:-|through|to)$/;
    if (!joint.test(normAt(pieces, first.end))) return null;
    const second = item(pieces, first.end + 1);
    if (!second || second.grain !== first.grain || (opener === '' && normAt(pieces, first.end) === 'to' && first.grain !== 'day'))
      return null;
    return { end: second.end, grain: first.grain, resolve: (context) => span(first, second, context) };
  };
