import type { PlaceSpan, Token } from '../model/reading.ts';
import type { ActorMatch } from './findActors.ts';

const LONGEST = 14;
/** Words of a line that tells who reports, and from where. */
const REPORTS = /^(?:by|correspondents?|reporters?|bureau|staff)$/u;

/** What a short line above a text is made of. */
interface Line {
  readonly tokens: readonly Token[];
  readonly matches: readonly ActorMatch[];
  readonly places: readonly PlaceSpan[];
  readonly hasTime: boolean;
}

/** Whether a name begins its line, or stands behind a comma, a stroke, 'in' or 'from'. */
const standsApart = (tokens: readonly Token[], from: number): boolean =>
  from === 0 || /^(?:,|\||-|–|—|in|from)$/u.test(tokens[from - 1]?.norm ?? '');

/** 'ANKARA, Jan. 21 - Anatolian Bulletin', 'By a staff reporter in Ningde': the state from which a line above the text says that it is filed; null where it says none. */
export function bylineHome({ tokens, matches, places, hasTime }: Line): string | null {
  if (tokens.length > LONGEST || tokens.some(({ verb }) => verb)) return null;
  if (!hasTime && !tokens.some(({ norm }) => REPORTS.test(norm))) return null;
  const seat = matches.find(({ via, from }) => via === 'capital' && standsApart(tokens, from));
  if (seat) return seat.code;
  const town = places.find(
    ({ kind, start }) =>
      kind === 'city' &&
      standsApart(
        tokens,
        tokens.findIndex((token) => token.start === start),
      ),
  );
  return town?.country ?? null;
}
