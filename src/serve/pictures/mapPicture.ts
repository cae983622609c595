import { NUMBER_OF_CODE } from '../../codebook/countryCodes.ts';
import { STATE_BY_CODE } from '../../codebook/states.ts';
import { dyadsOf } from '../../model/dyadsOf.ts';
import type { Event } from '../../model/event.ts';
import type { Place } from '../../model/place.ts';
import type { EventPlace } from '../../store/aggregates.ts';
import { eventCells } from './eventCells.ts';
import type { Cell, MapAnswer, MapDyad, MapPlace, MapState } from './pictureAnswers.ts';

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

/** What the map draws: events by place and day, and who did it to whom. */
export function mapPicture(events: readonly Event[]): Omit<MapAnswer, 'others'> {
  const placed = events.flatMap((event) => event.where.filter(canBeDrawn).map((place) => ({ event, place })));
  const places = [...Map.groupBy(placed, ({ place }) => place.id).values()].flatMap(placeOf).sort(byEvents);
  const dyads = mapDyads(events);
  return {
    places,
    dyads,
    states: statesOf(places, dyads),
    daily: true,
    events: events.length,
    placed: new Set(placed.map(({ event }) => event.id)).size,
  };
}

/** The same from what the store counted up by place, for more events than can be walked: without days and dyads. */
export function countedMap(counted: readonly EventPlace[], events: number): Omit<MapAnswer, 'others'> {
  const places = counted.filter(canBeDrawn).map(({ id, name, kind, country, lat, lon, events: total, counts }): MapPlace => {
    const cells = counts.map(({ type, status, events: count }): Cell => ({ type, status, start: null, end: null, told: null, count }));
    return { id, name, kind, country, lat, lon, events: total, cells };
  });
  return {
    places: places.sort(byEvents),
    dyads: [],
    states: statesOf(places, []),
    daily: false,
    events,
    placed: null,
  };
}

const canBeDrawn = ({ id, lat, lon }: Pick<Place, 'id' | 'lat' | 'lon'>): boolean =>
  (lat !== null && lon !== null) || borderStates(id).length > 0;

/** The states whose border a place is: both for 'border:BLR-POL', the one for 'border:UKR'; none for any other place. */
const borderStates = (id: string): readonly string[] => (id.startsWith('border:') ? id.slice('border:'.length).split('-') : []);

function placeOf(group: readonly { readonly event: Event; readonly place: Place }[]): readonly MapPlace[] {
  const [first] = group;
  if (first === undefined) return [];
  const { id, name, kind, country, lat, lon } = first.place;
  // An event may name the same place twice, by different words.
  const events = [...new Set(group.map(({ event }) => event))];
  return [{ id, name, kind, country, lat, lon, events: events.length, cells: eventCells(events) }];
}

function mapDyads(events: readonly Event[]): readonly MapDyad[] {
  const pairs = events.flatMap((event) => dyadsOf(event).map((dyad) => ({ ...dyad, event })));
  return [...Map.groupBy(pairs, ({ actor, recipient }) => `${actor}\t${recipient}`).values()]
    .flatMap((group): readonly MapDyad[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { actor, recipient } = first;
      return [{ actor, recipient, events: group.length, cells: eventCells(group.map(({ event }) => event)) }];
    })
    .sort((a, b) => b.events - a.events || (a.actor + a.recipient < b.actor + b.recipient ? -1 : 1));
}

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

const byEvents = (a: MapPlace, b: MapPlace): number => b.events - a.events || (a.id < b.id ? -1 : 1);
