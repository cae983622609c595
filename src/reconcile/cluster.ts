import { type DayWindow, meet } from './dayWindow.ts';
import { excludeEachOther } from './kindsOf.ts';
import { meetParties, type PartyCodes, partiesCohere } from './partyCodes.ts';
import { placesCohere, type Spot } from './placeRelation.ts';
import type { Realis } from './realis.ts';
import { byReading, type Compared, type Telling } from './telling.ts';

/** Tellings held to be of one event. */
export interface Cluster {
  /** In reading order and never empty; all of one class and realis, save where a user put them together. */
  readonly tellings: readonly [Telling, ...Telling[]];
}

/** The cluster of some tellings; null of none. */
export function clusterOf(tellings: readonly Telling[]): Cluster | null {
  const [first, ...rest] = tellings.toSorted(byReading);
  return first === undefined ? null : { tellings: [first, ...rest] };
}

/** A cluster that may grow yet: what all of its tellings have in common. */
export interface Growth {
  readonly first: Compared;
  /** How many tellings it has. */
  readonly size: number;
  /** Empty where no telling names anybody. */
  readonly actors: PartyCodes;
  /** The different sets of recipients named. */
  readonly recipients: ReadonlyMap<string, PartyCodes>;
  readonly days: DayWindow;
  /** All kinds of deed told; empty where none is. */
  readonly kinds: ReadonlySet<string>;
  /** The different sets of places named. */
  readonly places: ReadonlyMap<string, readonly Spot[]>;
}

const begun = new WeakMap<Compared, Growth>();

/** What one telling by itself begins; made once, since a telling is put together again with each document around it. */
export function growthOf(telling: Compared): Growth {
  const known = begun.get(telling);
  if (known !== undefined) return known;
  const growth = begin(telling);
  begun.set(telling, growth);
  return growth;
}

function begin(telling: Compared): Growth {
  const { actors, recipients, days, where, kinds } = telling;
  return {
    first: telling,
    size: 1,
    actors,
    recipients: recipients.size === 0 ? NONE : setOf(recipients),
    days,
    kinds,
    places: where.length === 0 ? NONE : new Map([[placesKey(where), where]]),
  };
}

const sets = new WeakMap<PartyCodes, ReadonlyMap<string, PartyCodes>>();

/** The one set of recipients that a telling names; made once for all that are held to name the same. */
function setOf(recipients: PartyCodes): ReadonlyMap<string, PartyCodes> {
  const known = sets.get(recipients) ?? new Map([[[...recipients].sort().join(' '), recipients]]);
  sets.set(recipients, known);
  return known;
}

const placesKey = (where: readonly Spot[]): string =>
  where
    .map(({ id }) => id)
    .sort()
    .join(' ');

const NONE: ReadonlyMap<string, never> = new Map<string, never>();

/** Of tellings that a user put together, one of the deed counts more than one of a plan, and that more than a denial. */
export const realisOfCluster = ({ tellings: [first, ...rest] }: Cluster): Realis =>
  (['done', 'intended'] as const).find((realis) => first.realis === realis || rest.some((telling) => telling.realis === realis)) ??
  'denied';

/**
 * Two clusters as one, or null where the whole would contradict itself: one actor must be common to all, and one
 * stretch of days; recipients and places must go together. This, and not the link that proposed it, is what keeps
 * chains from growing.
 */
export function join(a: Growth, b: Growth): Growth | null {
  const days = meet(a.days, b.days);
  if (days === null) return null;
  const { recipientsShared: needed, year } = a.first;
  const actors = meetParties(a.actors, b.actors, year)?.parties;
  if (actors === undefined) return null;
  if (excludeEachOther(a.kinds, b.kinds)) return null;
  const recipients = joinSets(a.recipients, b.recipients, (sets) => partiesCohere(sets, needed, year));
  const places = recipients === null ? null : joinSets(a.places, b.places, placesCohere);
  if (recipients === null || places === null) return null;
  return { first: a.first, size: a.size + b.size, actors, recipients, days, kinds: joinKinds(a.kinds, b.kinds), places };
}

/** Two clusters as one because a user says so, whatever contradicts. What they have in common is kept where there is anything. */
export function joinAnyway(a: Growth, b: Growth): Growth {
  return {
    first: a.first,
    size: a.size + b.size,
    actors: meetParties(a.actors, b.actors, a.first.year)?.parties ?? new Map([...a.actors, ...b.actors]),
    recipients: new Map([...a.recipients, ...b.recipients]),
    days: meet(a.days, b.days) ?? a.days,
    kinds: joinKinds(a.kinds, b.kinds),
    places: new Map([...a.places, ...b.places]),
  };
}

const joinKinds = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> =>
  [...b].every((kind) => a.has(kind)) ? a : new Set([...a, ...b]);

/** The different sets of both, or null where they do not go together; each set by itself does. */
function joinSets<T>(
  a: ReadonlyMap<string, T>,
  b: ReadonlyMap<string, T>,
  cohere: (sets: readonly T[]) => boolean,
): ReadonlyMap<string, T> | null {
  if (b.size === 0) return a;
  // Asked of each two clusters that are linked, and most have nothing new.
  if (hasAll(a, b)) return a;
  const sets = new Map(a);
  for (const [key, set] of b) if (!a.has(key)) sets.set(key, set);
  return sets.size === 1 || cohere([...sets.values()]) ? sets : null;
}

function hasAll<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): boolean {
  for (const key of b.keys()) if (!a.has(key)) return false;
  return true;
}
