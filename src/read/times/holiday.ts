import { addDays, type Day, daysBetween } from '../../model/day.ts';
import { normAt, type Piece, readsAs } from '../quantities/pieces.ts';
import { yearOf } from './calendar.ts';
import { easterSunday } from './easterSunday.ts';
import { type Context, type Found, fromPublication, type Matcher, single, stated } from './meaning.ts';
import { isYear } from './year.ts';

/** A feast as read: the index after it, and its day in a year. */
interface Feast {
  readonly end: number;
  readonly inYear: (year: number) => Day;
}

const fixed =
  (monthAndDate: string) =>
  (year: number): Day =>
    `${String(year).padStart(4, '0')}-${monthAndDate}`;

function christmas(pieces: readonly Piece[], index: number): Feast | null {
  if (normAt(pieces, index) !== 'christmas') return null;
  const next = normAt(pieces, index + 1);
  return { end: /^(?:eve|day)$/.test(next) ? index + 2 : index + 1, inYear: fixed(next === 'eve' ? '12-24' : '12-25') };
}

function newYear(pieces: readonly Piece[], index: number): Feast | null {
  if (!readsAs(pieces, index, ['new', 'year']) || pieces[index + 1]?.capital !== true) return null;
  const plain = readsAs(pieces, index + 2, ["'", 's']) ? index + 4 : index + 2;
  const next = normAt(pieces, plain);
  return { end: /^(?:eve|day)$/.test(next) ? plain + 1 : index + 2, inYear: fixed(next === 'eve' ? '12-31' : '01-01') };
}

/** Days from Easter Sunday, as the western churches reckon it. */
function easter(pieces: readonly Piece[], index: number): Feast | null {
  if (readsAs(pieces, index, ['good', 'friday'])) return { end: index + 2, inYear: (year) => addDays(easterSunday(year), -2) };
  if (normAt(pieces, index) !== 'easter' || pieces[index]?.capital !== true || normAt(pieces, index - 1) === 'orthodox') return null;
  const offset = new Map([
    ['saturday', -1],
    ['sunday', 0],
    ['monday', 1],
  ]).get(normAt(pieces, index + 1));
  return { end: offset === undefined ? index + 1 : index + 2, inYear: (year) => addDays(easterSunday(year), offset ?? 0) };
}

/** The feast nearest to the publication; 'last' and 'next' point to one side of it, and so does a verb in the future. */
function nearest({ inYear }: Feast, published: Day, context: Context, move: number): Day {
  const days = [-1, 0, 1].map((step) => inYear(yearOf(published) + step));
  const near = days.toSorted((a, b) => Math.abs(daysBetween(published, a)) - Math.abs(daysBetween(published, b)))[0];
  if (move < 0) return days.findLast((day) => day < published) ?? published;
  return (move > 0 || context.tense === 'future' ? days.find((day) => day >= published) : near) ?? published;
}

/** Behind a name: 'Christmas [tree]', 'Easter [egg]' are no days. */
const names = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' &&
  (piece.capital ||
    /^(?:trees?|songs?|cards?|markets?|shopping|part(?:y|ies)|presents?|gifts?|eggs?|message|address|lights|carols?|movies?|films?|sales?|celebrations?|holidays?|resolutions?|speech|season)$/.test(
      piece.norm,
    ));

const MOVES: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
]);

/** 'Christmas', 'New Year's Eve', 'Easter Monday', 'Good Friday', 'last Easter', 'Christmas 2019'. */
export const holiday: Matcher = (pieces, index): Found | null => {
  const move = MOVES.get(normAt(pieces, index));
  const at = move === undefined ? index : index + 1;
  const feast = christmas(pieces, at) ?? newYear(pieces, at) ?? easter(pieces, at);
  if (!feast) return null;
  const year = normAt(pieces, feast.end);
  if (isYear(year)) return { end: feast.end + 1, grain: 'day', resolve: () => stated(single(feast.inYear(Number(year)))) };
  if (names(pieces[feast.end])) return null;
  return {
    end: feast.end,
    grain: 'day',
    resolve: fromPublication((published, context) => single(nearest(feast, published, context, move ?? 0))),
  };
};
