/** Every view there is. A new one gets its name here, and its rows in `narrowing.ts`, `frame/viewEntry.ts` and `views/loadView.ts`. */
export const VIEWS = [
  'now',
  'map',
  'timeline',
  'forces',
  'voices',
  'network',
  'documents',
  'events',
  'figures',
  'claims',
  'notices',
  'review',
  'method',
] as const;
export type View = (typeof VIEWS)[number];

/** Where an address without a view leads. */
export const HOME: View = 'now';

/** Filters that may be given several times; one of the values must hold. */
export const LIST_FILTERS = ['outlet', 'says', 'actor', 'place', 'type', 'measure', 'status', 'agreement', 'story', 'origin'] as const;
/** Filters given once. */
export const SINGLE_FILTERS = ['from', 'to', 'text', 'atleast', 'atmost'] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];
export type SingleFilter = (typeof SINGLE_FILTERS)[number];

/**
 * How a view is looked at, beside its filters: the day it is shown as of, the days in front, what lanes stand for, the map's place and
 * borders, what is drawn, 'table' where the table is shown instead of the picture, and the two voices that are set side by side.
 */
export const LOOKS = ['asof', 'days', 'lanes', 'at', 'borders', 'layers', 'show', 'a', 'b'] as const;
export type LookName = (typeof LOOKS)[number];
export type Look = Readonly<Record<LookName, string | null>>;

export type Filters = Readonly<Record<ListFilter, readonly string[]>> & Readonly<Record<SingleFilter, string | null>>;

/** Where the user is: all of it stands in the address, so that every view is a permalink. */
export interface Place {
  readonly view: View;
  /** The path that no view stands under, where the address has one; what is in front is then no view. */
  readonly nowhere: string | null;
  /** The document being read, under the view 'documents'. */
  readonly document: string | null;
  readonly filters: Filters;
  /** The selected event, figure, claim or mention. */
  readonly select: string | null;
  /** The document a selected figure or claim stands in. */
  readonly of: string | null;
  /** Column and direction, e.g. 'value' or '-value'. */
  readonly sort: string | null;
  readonly look: Look;
}

export const NO_LOOK: Look = { asof: null, days: null, lanes: null, at: null, borders: null, layers: null, show: null, a: null, b: null };

export const NO_FILTERS: Filters = {
  outlet: [],
  says: [],
  actor: [],
  place: [],
  type: [],
  measure: [],
  status: [],
  agreement: [],
  story: [],
  origin: [],
  from: null,
  to: null,
  text: null,
  atleast: null,
  atmost: null,
};

/** Reads an address. What it does not know is left out; a path that no view stands under is kept as such. */
export function readPlace(url: URL): Place {
  const [first = '', second] = url.pathname.split('/').filter((part) => part !== '');
  const view = VIEWS.find((name) => name === first) ?? HOME;
  const nowhere = first === '' || first === view ? null : url.pathname;
  const search = url.searchParams;
  const single = (name: string): string | null => search.get(name)?.trim() || null;
  const number = (name: string): string | null => (Number(single(name)) > 0 ? single(name) : null);
  const list = (name: string): readonly string[] => [...new Set(search.getAll(name).filter((value) => value !== ''))];
  return {
    view,
    nowhere,
    document: view === 'documents' && second !== undefined ? decoded(second) : null,
    filters: {
      outlet: list('outlet'),
      says: list('says'),
      actor: list('actor'),
      place: list('place'),
      type: list('type'),
      measure: list('measure'),
      status: list('status'),
      agreement: list('agreement'),
      story: list('story'),
      origin: list('origin'),
      from: single('from'),
      to: single('to'),
      text: single('text'),
      atleast: number('atleast'),
      atmost: number('atmost'),
    },
    select: single('select'),
    of: single('of'),
    sort: single('sort'),
    look: { ...NO_LOOK, ...Object.fromEntries(LOOKS.map((name) => [name, single(name)])) },
  };
}

/** The address of a place, beginning with '/'. */
export function hrefOf(place: Place): string {
  const path = place.document === null ? `/${place.view}` : `/documents/${encodeURIComponent(place.document)}`;
  const parts = [
    onceFor(FILTERS_WRITTEN, place.filters, writtenFilters),
    ...CHOICES.map((name) => written(name, place[name])),
    onceFor(LOOKS_WRITTEN, place.look, writtenLook),
  ];
  const query = parts.filter((part) => part !== '').join('&');
  return query === '' ? path : `${path}?${query}`;
}

const CHOICES = ['select', 'of', 'sort'] as const;
const written = (name: string, value: string | null): string => (value === null ? '' : new URLSearchParams([[name, value]]).toString());
const writtenFilters = (filters: Filters): string => searchOf(filters).toString();
const writtenLook = (look: Look): string => LOOKS.flatMap((name) => written(name, look[name]) || []).join('&');

/** A list of hundreds of links writes the same filters and look into each: they are written once for each of these, which stay while they are the same. */
const [FILTERS_WRITTEN, LOOKS_WRITTEN] = [new WeakMap<Filters, string>(), new WeakMap<Look, string>()];

function onceFor<T extends object>(known: WeakMap<T, string>, of: T, write: (of: T) => string): string {
  const found = known.get(of) ?? write(of);
  known.set(of, found);
  return found;
}

/** Filters as parameters, the same for the page's address and the API. */
export function searchOf(filters: Filters): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of LIST_FILTERS) for (const value of filters[name]) search.append(name, value);
  for (const name of SINGLE_FILTERS) {
    const value = filters[name];
    if (value !== null) search.append(name, value);
  }
  return search;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
