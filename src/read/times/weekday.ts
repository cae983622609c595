import { addDays } from '../../model/day.ts';
import { normAt } from '../quantities/pieces.ts';
import { weekdayFrom, weekOfDay } from './calendar.ts';
import { fromPublication, type Matcher, single } from './meaning.ts';
import { isFullWeekday, weekdayOf } from './names.ts';

const NOT_DAYS = /^(?:times|telegraph|mirror|express|mail|post|herald|world|night|school)$/;
const NAMED_DAYS = /^(?:black|bloody|good|palm|easter|ash|cyber|giving|sheffield|super|fat|holy|shrove)$/;

/** 'Friday': the last such day for the past, the next for what is to come; the publication day itself counts. */
export const weekday: Matcher = (pieces, index) => {
  const piece = pieces[index];
  if (piece?.kind !== 'word' || !piece.capital || !isFullWeekday(piece.norm)) return null;
  const next = pieces[index + 1];
  if (
    (next?.capital === true && NOT_DAYS.test(next.norm) && next.norm !== 'night') ||
    (NAMED_DAYS.test(normAt(pieces, index - 1)) && pieces[index - 1]?.capital === true)
  )
    return null;
  const day = weekdayOf(piece.norm) ?? 0;
  const week = new Map([
    ['last', -1],
    ['this', 0],
    ['next', 1],
  ]).get(normAt(pieces, index + 1));
  if (week !== undefined && normAt(pieces, index + 2) === 'week') {
    return {
      end: index + 3,
      grain: 'day',
      resolve: fromPublication((published) => single(addDays(weekOfDay(published, week).start, day))),
    };
  }
  return {
    end: index + 1,
    grain: 'day',
    resolve: fromPublication((published, context) =>
      single(
        weekdayFrom(context.notBefore ?? published, day, {
          step: context.notBefore !== null || context.tense === 'future' ? 1 : -1,
          itself: true,
        }),
      ),
    ),
  };
};
