import { type Day, daysBetween } from '../../model/day.ts';
import { normAt, readsAs } from '../quantities/pieces.ts';
import { yearOf } from './calendar.ts';
import { fromPublication, type Matcher, single } from './meaning.ts';

/** 'Christmas', 'Christmas Eve', 'New Year', 'New Year's Day'. */
export const holiday: Matcher = (pieces, index) => {
  const christmas = normAt(pieces, index) === 'christmas';
  const newYear = readsAs(pieces, index, ['new', 'year']) && pieces[index + 1]?.capital === true;
  if (!christmas && !newYear) return null;
  const plain = christmas ? index + 1 : readsAs(pieces, index + 2, ["'", 's']) ? index + 4 : index + 2;
  const eve = normAt(pieces, plain) === 'eve';
  const [month, date] = christmas ? [12, eve ? 24 : 25] : eve ? [12, 31] : [1, 1];
  const end = eve || normAt(pieces, plain) === 'day' ? plain + 1 : christmas ? plain : index + 2;
  return {
    end,
    grain: 'day',
    resolve: fromPublication((published, context) => single(nearFeast(published, { month, date, future: context.tense === 'future' }))),
  };
};

function nearFeast(published: Day, feast: { readonly month: number; readonly date: number; readonly future: boolean }): Day {
  const days = [-1, 0, 1].map(
    (move) =>
      `${String(yearOf(published) + move).padStart(4, '0')}-${String(feast.month).padStart(2, '0')}-${String(feast.date).padStart(2, '0')}`,
  );
  const near = days.toSorted((a, b) => Math.abs(daysBetween(published, a)) - Math.abs(daysBetween(published, b)));
  return (feast.future ? days.find((day) => day >= published) : near[0]) ?? published;
}
