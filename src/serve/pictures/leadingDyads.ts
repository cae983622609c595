import type { Assessment } from '../../model/assessment.ts';
import { addDays, type Day } from '../../model/day.ts';
import type { NowDyad } from './pictureAnswers.ts';

interface LeadingOptions {
  /** How many dyads. */
  readonly count: number;
  /** How many weeks, counted back from the one that holds `to`. */
  readonly weeks: number;
  readonly to: Day;
  /** Which part of a hostility score forces that are moved make, by the events that it sums up. */
  readonly movedIn: (events: readonly string[]) => number;
}

/** The dyads between which most was scored in the weeks up to a day, each week of each with what `assess` gives it. */
export function leadingDyads(assessments: readonly Assessment[], { count, weeks, to, movedIn }: LeadingOptions): readonly NowDyad[] {
  const first = addDays(to, -7 * weeks);
  const within = assessments.filter(({ week }) => week > first && week <= to);
  const mondays = mondaysUpTo(within, to, weeks);
  return [...Map.groupBy(within, ({ actor, recipient }) => `${actor}\t${recipient}`).values()]
    .sort((a, b) => scoreOf(b) - scoreOf(a) || (keyOf(a) < keyOf(b) ? -1 : 1))
    .slice(0, count)
    .flatMap(([head, ...rest]): readonly NowDyad[] => {
      if (head === undefined) return [];
      const byWeek = new Map([head, ...rest].map((one) => [one.week, one]));
      const weekOf = (week: Day) => {
        const one = byWeek.get(week);
        const forces = movedIn(one?.events ?? []);
        return {
          week,
          cooperation: one?.cooperation ?? 0,
          conflict: (one?.conflict ?? 0) - forces,
          forces,
          events: one?.events.length ?? 0,
        };
      };
      return [{ actor: head.actor, recipient: head.recipient, weeks: mondays.map(weekOf) }];
    });
}

/** The Mondays from the first week told to the last, none left out; weeks are those that `assess` begins. */
function mondaysUpTo(within: readonly Assessment[], to: Day, weeks: number): readonly Day[] {
  const last = within.reduce((latest, { week }) => (week > latest ? week : latest), '');
  if (last === '') return [];
  const ahead = Math.floor((Date.parse(to) - Date.parse(last)) / (7 * 86_400_000));
  const end = addDays(last, 7 * ahead);
  return Array.from({ length: weeks }, (_, at) => addDays(end, -7 * (weeks - 1 - at)));
}

const scoreOf = (group: readonly Assessment[]): number => group.reduce((sum, { cooperation, conflict }) => sum + cooperation + conflict, 0);
const keyOf = ([first]: readonly Assessment[]): string => (first ? `${first.actor}\t${first.recipient}` : '');
