import type { Filters, Place } from './place.ts';

/** A place that is where the user goes, with the very filters and look of where he was as far as they are equal. */
export function keepSame(before: Place, now: Place): Place {
  return { ...now, filters: sameFilters(before.filters, now.filters), look: sameFields(before.look, now.look) };
}

function sameFilters(before: Filters, now: Filters): Filters {
  const lists = Object.entries(now).map(([name, value]) => {
    const old = before[name as keyof Filters];
    return [name, isSameList(old, value) ? old : value] as const;
  });
  return sameFields(before, Object.fromEntries(lists) as unknown as Filters);
}

const isSameList = (a: Filters[keyof Filters], b: Filters[keyof Filters]): boolean =>
  Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((value, at) => value === b[at]);

const sameFields = <T extends object>(before: T, now: T): T =>
  (Object.keys(now) as (keyof T)[]).every((name) => before[name] === now[name]) ? before : now;
