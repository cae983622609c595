import { type StoryTerms, wordTerm } from './storyTerms.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map(wordTerm);

/** The days of the week that a text names, a bit each. */
export const weekdaysIn = (terms: StoryTerms): number =>
  WEEKDAYS.reduce((days, term, at) => (terms.has(term) ? days | (1 << at) : days), 0);

const WEEK = 2 ** WEEKDAYS.length - 1;

/** The days before and after, round the week. */
const beside = (days: number): number => ((days << 1) | (days >> 6) | (days >> 1) | (days << 6)) & WEEK;

/** Whether two texts name one day of the week, whether each names others, and whether those follow one another; 1 or 0 each. */
export function weekdaySigns(one: number, other: number): readonly [same: number, apart: number, beside: number] {
  const isSame = (one & other) !== 0;
  const isApart = !isSame && one !== 0 && other !== 0;
  return [Number(isSame), Number(isApart), Number(isApart && (beside(one) & other) !== 0)];
}
