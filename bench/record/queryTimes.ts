import { addDays, type Day } from '../../src/model/day.ts';
import { postureAsOf } from '../../src/pipeline/postureAsOf.ts';
import type { Store } from '../../src/store/store.ts';
import { FIRST_DAY } from './happenings.ts';
import { type Times, timesOf } from './timesOf.ts';
import type { World } from './world.ts';

const STANDING_DAYS = 92;

/** How long the questions of the page and the command line take, by what is asked. The places and dyads are the busiest of each crisis first. */
export async function queryTimes(store: Store, worlds: readonly World[], last: Day): Promise<Readonly<Record<string, Times>>> {
  const asOf = (turn: number): Day => addDays(last, -turn * 20);
  const worldOf = (turn: number): World | undefined => worlds[turn % worlds.length];
  const rankOf = (turn: number): number => Math.floor(turn / worlds.length);
  const place = (turn: number): string => worldOf(turn)?.places[rankOf(turn)]?.id ?? '';
  const state = (turn: number): string => nth(worldOf(turn)?.states ?? [], rankOf(turn));
  const rival = (turn: number): string =>
    worldOf(turn)
      ?.rivals.get(state(turn))
      ?.find((one) => one !== state(turn)) ?? '';
  return {
    'posture of a place': await timesOf((turn) => postureAsOf(store, { asOf: asOf(turn), accordingTo: [], places: [place(turn)] })),
    'posture of all': await timesOf((turn) => postureAsOf(store, { asOf: asOf(turn), accordingTo: [], places: [] })),
    'figures that stand, three months back': await timesOf((turn) =>
      store.figuresAsOf({ asOf: asOf(turn), since: addDays(asOf(turn), -STANDING_DAYS) }),
    ),
    "a dyad's three years by day": await timesOf((turn) =>
      store.dyadSeries({ actor: state(turn), recipient: rival(turn), from: FIRST_DAY, to: last }),
    ),
    'timeline of all by week': await timesOf(() => store.timeline({}, 'week')),
    'timeline of an actor by week': await timesOf((turn) => store.timeline({ actors: [state(turn)] }, 'week')),
    'places of all events': await timesOf(() => store.eventPlaces({})),
    'places of a month': await timesOf((turn) => store.eventPlaces({ eventFrom: addDays(asOf(turn), -30), eventTo: asOf(turn) })),
    'dyads of all events': await timesOf(() => store.dyads({})),
    'dyads of a month': await timesOf((turn) => store.dyads({ eventFrom: addDays(asOf(turn), -30), eventTo: asOf(turn) })),
  };
}

const nth = (values: readonly string[], at: number): string => values[at % values.length] ?? '';
