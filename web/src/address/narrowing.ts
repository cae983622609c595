import { EVENT_STATUSES, FIGURE_STATUSES } from '../../../src/codebook/status.ts';
import { type Filters, LIST_FILTERS, type ListFilter, NO_FILTERS, SINGLE_FILTERS, type SingleFilter, type View } from './place.ts';

type FilterName = ListFilter | SingleFilter;

const EVERYWHERE: readonly FilterName[] = ['outlet', 'from', 'to', 'text'];

const NUMBERS: readonly FilterName[] = ['atleast', 'atmost'];

const OF_EVENTS: readonly FilterName[] = [...EVERYWHERE, 'says', 'actor', 'place', 'type', 'status', 'agreement', 'story', 'origin'];

const NARROWS: Readonly<Record<View, readonly FilterName[]>> = {
  now: [...EVERYWHERE, 'says', 'actor', 'place'],
  map: OF_EVENTS,
  timeline: OF_EVENTS,
  forces: [...EVERYWHERE, 'says', 'actor', 'place', 'measure', ...NUMBERS],
  voices: [...EVERYWHERE, 'says', 'actor', 'place'],
  network: OF_EVENTS,
  events: OF_EVENTS,
  figures: [...EVERYWHERE, 'says', 'actor', 'place', 'measure', 'status', 'story', 'origin', ...NUMBERS],
  claims: [...EVERYWHERE, 'says', 'actor', 'story', 'origin'],
  documents: [...EVERYWHERE, 'says', 'actor', 'place', 'type', 'story', 'origin'],
  notices: EVERYWHERE,
  review: ['from', 'to'],
  method: [],
};

const STATUSES: Readonly<Partial<Record<View, readonly string[]>>> = {
  map: EVENT_STATUSES,
  timeline: EVENT_STATUSES,
  network: EVENT_STATUSES,
  events: EVENT_STATUSES,
  figures: FIGURE_STATUSES,
};

/** Whether a filter says anything about what the view lists: figures have no class, events no measure. */
export function narrows(view: View, name: FilterName, value: string): boolean {
  if (!NARROWS[view].includes(name)) return false;
  return name !== 'status' || (STATUSES[view]?.includes(value) ?? false);
}

/** The filters that the view can follow; the others stay in the address for the views that can. */
export function filtersFor(view: View, filters: Filters): Filters {
  const lists = LIST_FILTERS.map((name) => [name, filters[name].filter((value) => narrows(view, name, value))] as const);
  const singles = SINGLE_FILTERS.map((name) => [name, NARROWS[view].includes(name) ? filters[name] : null] as const);
  return { ...NO_FILTERS, ...Object.fromEntries([...lists, ...singles]) };
}
