import { NUMBER_OF_CODE } from '../../codebook/countryCodes.ts';
import { placeTitle } from '../../codebook/gazetteer/placeTitle.ts';
import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { Place } from '../../model/place.ts';
import type { CellsOf, DyadCells, PlaceCells, Timeline } from '../../store/aggregates.ts';
import type { MapAnswer, MapDyad, MapPlace, MapState } from './pictureAnswers.ts';

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

/** What the store counted up for the map. */
interface Counted {
  readonly places: CellsOf<PlaceCells>;
  readonly dyads: CellsOf<DyadCells>;
  readonly days: Timeline['bins'];
}

type Drawn = Pick<MapAnswer, 'places' | 'dyads' | 'states' | 'days' | 'inAll'>;

/** What the map draws: events by place and day, and who did it to whom. */
export function mapPicture({ places, dyads, days }: Counted): Drawn {
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
    dyads: dyads.kept,
    states: statesOf(drawn, dyads.kept),
    days: days.map(({ from, events }) => ({ day: from, events })),
    inAll: { places: places.all, dyads: dyads.all },
  };
}

const canBeDrawn = ({ id, lat, lon }: Pick<Place, 'id' | 'lat' | 'lon'>): boolean =>
  (lat !== null && lon !== null) || borderStates(id).length > 0;

/** The states whose border a place is: both for 'border:BLR-POL', the one for 'border:UKR'; none for any other place. */
const borderStates = (id: string): readonly string[] => (id.startsWith('border:') ? id.slice('border:'.length).split('-') : []);

function statesOf(places: readonly MapPlace[], dyads: readonly MapDyad[]): readonly MapState[] {
  const codes = new Set([
    ...places.flatMap(({ id, country }) => [...borderStates(id), ...(country === null ? [] : [country])]),
    ...dyads.flatMap(({ actor, recipient }) => [actor, recipient]),
  ]);
  return [...codes].sort().flatMap((code): readonly MapState[] => {
    const state = STATE_BY_CODE.get(code);
    if (!state) return [];
    const [lat, lon] = SEAT[code] ?? [state.lat, state.lon];
    return [{ code, number: NUMBER_OF_CODE.get(code) ?? null, title: state.name, lat, lon }];
  });
}
