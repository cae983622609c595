import { addDays, type Day } from '../../model/day.ts';
import { normAt, readsAs } from '../quantities/pieces.ts';
import { type Interval, weekOfDay } from './calendar.ts';
import { fromPublication, type Matcher } from './meaning.ts';

/** The Saturday and Sunday of the week `move` weeks on; 'this weekend' and 'last weekend' never lie on the wrong side. */
export function weekendOf(published: Day, move: number): Interval {
  const week = weekOfDay(published, move);
  return { start: addDays(week.start, 5), end: week.end };
}

/** 'over the weekend', 'at the weekend': that before the publication, or the one to come. */
export const weekend: Matcher = (pieces, index) => {
  if (
    !readsAs(pieces, index, ['the', 'weekend']) ||
    !/^(?:over|at|on|during|of|before|after|since|until|for|by|through)$/.test(normAt(pieces, index - 1))
  )
    return null;
  return {
    end: index + 2,
    grain: 'day',
    resolve: fromPublication((published, context) => {
      const thisWeek = weekendOf(published, 0);
      return context.tense === 'future' || thisWeek.start <= published ? thisWeek : weekendOf(published, -1);
    }),
  };
};
