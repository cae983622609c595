import { normAt } from '../quantities/pieces.ts';
import { monthNumberOf, monthsFrom, shiftMonth, yearOf } from './calendar.ts';
import { type Context, fromPublication, implied, type Matcher, none, type Resolved, stated } from './meaning.ts';
import { isFullMonth, monthOf } from './names.ts';
import { isYear } from './year.ts';

/** The month nearest to the publication on the side that the verb points to; the month of publication counts for both. */
function resolveMonth(month: number, context: Context): Resolved {
  const reference = context.notBefore ?? context.published ?? context.last?.start ?? null;
  if (reference === null) return none('no year is told and no publication day is known');
  const ahead = (month - monthNumberOf(reference) + 12) % 12;
  const future = context.notBefore !== null || (context.tense === 'future' && ahead < 6) || (context.tense === 'unknown' && ahead <= 2);
  const first = shiftMonth(yearOf(reference), monthNumberOf(reference), future || ahead === 0 ? ahead : ahead - 12);
  return implied(monthsFrom(first), `year from publication day ${reference}`);
}

/** 'May' and 'March' are months only behind a word that dates. */
const DATES =
  /^(?:in|since|last|this|next|by|until|till|early|mid|late|of|from|through|before|after|between|and|to|during|for|-|on|end|earlier|later|through)$/;

/** 'December', 'February 2022', 'Feb. 2022'. */
export const monthName: Matcher = (pieces, index) => {
  const piece = pieces[index];
  const month =
    piece?.kind === 'word' && piece.capital && (!piece.glued || pieces[index - 1]?.kind === 'mark') ? monthOf(piece.norm) : null;
  if (month === null) return null;
  const after = normAt(pieces, index + 1) === '.' && !isFullMonth(piece?.norm ?? '') ? index + 2 : index + 1;
  const comma = /^(?:,|of)$/.test(normAt(pieces, after)) ? after + 1 : after;
  if (isYear(normAt(pieces, comma)) && (pieces[comma + 1]?.glued !== true || pieces[comma + 1]?.kind === 'mark')) {
    const year = Number(normAt(pieces, comma));
    return { end: comma + 1, grain: 'month', resolve: () => stated(monthsFrom({ year, month })) };
  }
  const relative = new Map([
    ['last', -1],
    ['this', 0],
    ['next', 1],
  ]).get(normAt(pieces, comma));
  if (relative !== undefined && normAt(pieces, comma + 1) === 'year') {
    return {
      end: comma + 2,
      grain: 'month',
      resolve: fromPublication((published) => monthsFrom({ year: yearOf(published) + relative, month })),
    };
  }
  // 'in Sept', 'after Feb': an abbreviation that is no name of a person.
  if (
    /^(?:feb|apr|aug|sept|oct|nov|dec)$/.test(piece?.norm ?? '') &&
    /^(?:in|since|by|until|till|after|before|from|of)$/.test(normAt(pieces, index - 1))
  )
    return { end: after, grain: 'month', resolve: (context) => resolveMonth(month, context) };
  const unsure = piece?.norm === 'may' || piece?.norm === 'march';
  if (!isFullMonth(piece?.norm ?? '') || (unsure && !DATES.test(normAt(pieces, index - 1)))) return null;
  return { end: index + 1, grain: 'month', resolve: (context) => resolveMonth(month, context) };
};
