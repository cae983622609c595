import type { MapPlace } from '../../../src/serve/pictures/mapAnswer.ts';
import type { CsvCell } from '../charts/csvText.ts';
import { type Tally, tally, type Window } from './cellWindow.ts';

/** A place with what the window shows of it. */
export interface ShownPlace {
  readonly place: MapPlace;
  readonly seen: Tally;
}

/** Places of which the window shows anything. */
export const shownPlaces = (places: readonly MapPlace[], window: Window): readonly ShownPlace[] =>
  places.map((place) => ({ place, seen: tally(place.cells, window) })).filter(({ seen }) => seen.shown > 0);

const HEAD = ['place', 'kind of place', 'gazetteer id', 'latitude', 'longitude', 'events shown', 'events in all'];
const FORMS = [
  ['done', 'events done'],
  ['intended', 'events planned or possible'],
  ['denied', 'events denied'],
] as const;

/** The same as a table for a file. */
export const placesCsv = (
  rows: readonly ShownPlace[],
): { readonly head: readonly string[]; readonly rows: readonly (readonly CsvCell[])[] } => ({
  head: [...HEAD, ...FORMS.map(([, head]) => head)],
  rows: rows.map(({ place, seen }) => [
    place.name,
    place.kind,
    place.id,
    place.lat,
    place.lon,
    seen.shown,
    seen.total,
    ...FORMS.map(([form]) => seen.kinds.reduce((sum, one) => sum + one[form], 0)),
  ]),
});
