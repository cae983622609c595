import type { LinkColumns } from '../model/linkColumns.ts';
import { areRelated, doStandingsShow, type Standing, standBeside, standingOf } from '../reconcile/realis.ts';
import type { Holding } from '../store/reconciling.ts';
import type { Store } from '../store/store.ts';

/** Where mentions that are loaded stand, by number, and how each of them holds what it tells, by its place. */
export interface Placed {
  readonly places: ReadonlyMap<number, number>;
  readonly standings: readonly Standing[];
  /** How some stand that are not loaded, by number. */
  readonly known: ReadonlyMap<number, Standing>;
}

/**
 * Mentions that are linked with loaded ones and of which no more is needed than how they hold what they tell: whoever only plans
 * what another carries out joins none of its events, and shows on them by its name alone.
 */
export interface Apart {
  /** The mentions of links, of which one is loaded, whose events may be of one with it or deny it. The others are held here. */
  needed(links: LinkColumns): Promise<ReadonlySet<number>>;
  has(number: number): boolean;
  numbers(): readonly number[];
  /** Those beside loaded mentions, with the place of each of these. */
  beside(asked: ReadonlySet<number>): readonly Beside[];
  /** Lets go of one that is loaded; gives the places of what it stands beside. */
  take(number: number): readonly number[];
}

/** The place of a mention, and the number of one that is not loaded and linked with it. */
export interface Beside {
  readonly place: number;
  readonly number: number;
}

/** The place of a mention, and one that is not loaded, with what is known of it, on whose event its own shows. */
export interface Shown {
  readonly place: number;
  readonly held: Holding;
}

/** The same with what the store knows of those that are not loaded. */
export async function withHoldings(store: Pick<Store, 'holdingsOf'>, some: readonly Beside[]): Promise<readonly Shown[]> {
  const found = await store.holdingsOf([...new Set(some.map(({ number }) => number))]);
  const holdings = new Map(found.map((one) => [one.number, one]));
  return some.flatMap(({ place, number }) => {
    const held = holdings.get(number);
    return held === undefined ? [] : [{ place, held }];
  });
}

/** Nothing stands apart yet. */
export function apartFrom(store: Pick<Store, 'howTold'>, { places, standings, known }: Placed): Apart {
  const apart = new Map<number, number[]>();
  const standingAt = (place: number): Standing => standings[place] ?? 'feared';
  /** Asked of each link of which one mention is loaded: its place, and the number of the other. */
  const eachStranger = ({ a, b }: LinkColumns, visit: (place: number, number: number) => void): void => {
    for (let at = 0; at < a.length; at++) {
      const one = a[at] ?? 0;
      const other = b[at] ?? 0;
      const first = places.get(one);
      const second = places.get(other);
      if (first !== undefined && second === undefined) visit(first, other);
      else if (first === undefined && second !== undefined) visit(second, one);
    }
  };
  const put = (number: number, place: number): void => {
    const those = apart.get(number) ?? [];
    apart.set(number, those);
    if (!those.includes(place)) those.push(place);
  };
  return {
    needed: async (links) => {
      const met = new Set<number>();
      eachStranger(links, (_, number) => met.add(number));
      const numbers = [...met].filter((number) => !known.has(number));
      const told = await store.howTold(numbers);
      const others = new Map(told.map((way, at) => [numbers[at] ?? -1, standingOf(way)]));
      const standingOfStranger = (number: number): Standing => known.get(number) ?? others.get(number) ?? 'feared';
      const needed = new Set<number>();
      eachStranger(links, (place, number) => {
        const own = standingAt(place);
        const other = standingOfStranger(number);
        if (areRelated(own, other) && !standBeside(own, other)) needed.add(number);
      });
      eachStranger(links, (place, number) => {
        if (!needed.has(number) && doStandingsShow(standingAt(place), standingOfStranger(number))) put(number, place);
      });
      return needed;
    },
    has: (number) => apart.has(number),
    numbers: () => [...apart.keys()],
    beside: (asked) => [...apart].flatMap(([number, those]) => those.flatMap((place) => (asked.has(place) ? [{ place, number }] : []))),
    take: (number) => {
      const those = apart.get(number) ?? [];
      apart.delete(number);
      return those;
    },
  };
}
