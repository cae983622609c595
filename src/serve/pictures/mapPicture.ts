import { NUMBER_OF_CODE } from '../../codebook/countryCodes.ts';
import { placeTitle } from '../../codebook/gazetteer/placeTitle.ts';
import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { Place } from '../../model/place.ts';
import type { CellsOf, DyadCells, PlaceCells, Timeline } from '../../store/aggregates.ts';
import type { ArcsPicture, MapPicture, MapPlace, MapState } from './mapAnswer.ts';

/** Where the widest states are tied to what they do: at their capital, since their middle lies far from where anybody would look. */
const SEAT: Readonly<Record<string, readonly [number, number]>> = {
  RUS: [55.8, 37.6],
  USA: [38.9, -77],
  CAN: [45.4, -75.7],
  CHN: [39.9, 116.4],
  BRA: [-15.8, -47.9],
  AUS: [-35.3, 149.1],
  IND: [28.6, 77.2],
  KAZ: [51.1, 71.4],
};

/** What the map draws of what the store counted up: events by place and day. */
export function mapPicture(places: CellsOf<PlaceCells>, days: Timeline['bins']): Pick<MapPicture, 'places' | 'states' | 'days' | 'inAll'> {
  const drawn = places.kept.filter(canBeDrawn).map(
    ({ id, name, kind, country, lat, lon, events, cells }): MapPlace => ({
      id,
      name: placeTitle({ id, name }),
      kind,
      country,
      lat,
      lon,
      events,
      cells,
    }),
  );
  return {
    places: drawn,
    states: statesOf(drawn.flatMap(({ id, country }) => [...borderStates(id), ...(country === null ? [] : [country])])),
    days: days.map(({ from, events }) => ({ day: from, events })),
    inAll: places.all,
  };
}

/** What its arcs draw: who did it to whom. */
export const arcsPicture = ({ all, kept }: CellsOf<DyadCells>): Pick<ArcsPicture, 'dyads' | 'states' | 'inAll'> => ({
  dyads: kept,
  states: statesOf(kept.flatMap(({ actor, recipient }) => [actor, recipient])),
  inAll: all,
});

const canBeDrawn = ({ id, lat, lon }: Pick<Place, 'id' | 'lat' | 'lon'>): boolean =>
  (lat !== null && lon !== null) || borderStates(id).length > 0;

/** The states whose border a place is: both for 'border:BLR-POL', the one for 'border:UKR'; none for any other place. */
const borderStates = (id: string): readonly string[] => (id.startsWith('border:') ? id.slice('border:'.length).split('-') : []);

function statesOf(codes: readonly string[]): readonly MapState[] {
  return [...new Set(codes)].sort().flatMap((code): readonly MapState[] => {
    const state = STATE_BY_CODE.get(code);
    if (!state) return [];
    const [lat, lon] = SEAT[code] ?? [state.lat, state.lon];
    return [{ code, number: NUMBER_OF_CODE.get(code) ?? null, title: state.name, lat, lon }];
  });
}
