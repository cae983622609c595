import { capitalAt } from '../../codebook/gazetteer/capitals.ts';
import { centreOf } from '../../codebook/gazetteer/stateCentres.ts';
import type { PlaceKind } from '../../codebook/placeKind.ts';
import { type GazetteerPlace, PLACES } from '../../codebook/places.ts';
import { STATES, type State } from '../../codebook/states.ts';
import { once } from '../../model/once.ts';
import type { City, CityTable } from './cityTable.ts';
import { distanceKm } from './distanceKm.ts';
import { foldName } from './foldName.ts';

/** What a name may stand for. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  /** GeoNames' code of its first-level region, where it is known. */
  readonly admin: string | null;
  readonly kind: PlaceKind;
  readonly lat: number;
  readonly lon: number;
  /** How much news is of it before anything else is known: about the decimal logarithm of its people. */
  readonly weight: number;
  /** From a table of ours, in which the name means just this: no word of grammar, no person. */
  readonly sure: boolean;
}

/** Places by name: ours, a user's, states with their capitals, and the table of cities. */
export interface Gazetteer {
  named(name: string): readonly Candidate[];
  /** The region that 'Ohio', 'Ill.' or 'NSW' is after a comma. */
  abbreviated(written: string): Candidate | null;
}

const WEIGHT: Readonly<Record<PlaceKind, number>> = { country: 7.5, water: 6.5, area: 7, region: 6.3, border: 6, city: 6.2, site: 5 };
const FEDERATED = 6.8;
const CAPITAL = 6.8;
/** A town of ours and one of the table so near are the same. */
const SAME_KM = 60;
const MOST_REMEMBERED = 20_000;

const ofState = (state: State): Candidate => {
  const [lat, lon] = centreOf(state);
  const where = { country: state.code, admin: null, lat, lon };
  return { id: `state:${state.code}`, name: state.name, kind: 'country', weight: WEIGHT.country, sure: true, ...where };
};

function ofCapital(state: State, name: string): readonly Candidate[] {
  const at = capitalAt(state.code, name);
  if (!at) return [];
  const where = { country: state.code, admin: null, lat: at[0], lon: at[1] };
  return [{ id: `capital:${state.code}`, name, kind: 'city', weight: CAPITAL, sure: true, ...where }];
}

const ofPlace = ({ id, name, country, admin, kind, lat, lon }: GazetteerPlace, sure: boolean): Candidate => ({
  id,
  name,
  country,
  admin,
  kind,
  lat,
  lon,
  weight: admin === null ? WEIGHT[kind] : FEDERATED,
  sure,
});

/** A part of a town, and a town without people in the table, weigh little. */
function ofCity({ id, name, country, admin, feature, population, lat, lon }: City): Candidate {
  const people = population > 0 ? Math.log10(population) : 2.5;
  const weight = feature === 'PPLX' ? Math.min(people, 4) - 0.5 : people;
  return { id: `city:${id}`, name, country, admin, kind: 'city', lat, lon, weight, sure: false };
}

/** Our own town, with what the table of cities knows of it. */
function merged(own: Candidate, cities: readonly Candidate[]): Candidate {
  const same = cities.filter((city) => own.kind === 'city' && city.country === own.country && distanceKm(own, city) < SAME_KM);
  const [first] = same;
  return first ? { ...own, admin: own.admin ?? first.admin, weight: Math.max(own.weight, ...same.map(({ weight }) => weight)) } : own;
}

const isSameAs = (own: readonly Candidate[], city: Candidate): boolean =>
  own.some((one) => one.kind === 'city' && one.country === city.country && distanceKm(one, city) < SAME_KM);

function add(table: Map<string, Candidate[]>, name: string, candidate: Candidate): void {
  const folded = foldName(name.replace(/^the /iu, ''));
  const known = table.get(folded);
  if (!known) table.set(folded, [candidate]);
  else if (!known.some(({ id }) => id === candidate.id)) known.push(candidate);
}

/** All names of our tables and a user's rows, folded. */
function ownNames(places: readonly GazetteerPlace[]): ReadonlyMap<string, readonly Candidate[]> {
  const table = new Map<string, Candidate[]>();
  for (const state of STATES) {
    for (const name of state.names) add(table, name, ofState(state));
    for (const name of state.capitals) for (const capital of ofCapital(state, name)) add(table, name, capital);
  }
  for (const place of places) {
    for (const name of [place.name, ...place.also]) add(table, name, ofPlace(place, !place.perhaps.includes(name)));
    for (const name of place.perhaps) add(table, name, ofPlace(place, false));
  }
  return table;
}

/**
 * The gazetteer of our tables, a user's rows (which come first) and the table of cities, which is loaded when the first
 * name is looked up: a document without capitalised names needs none.
 */
export function createGazetteer(loadCities: () => CityTable, users: readonly GazetteerPlace[] = []): Gazetteer {
  const cities = once(loadCities);
  const own = once(() => ownNames([...users, ...PLACES]));
  const short = once(
    () => new Map(PLACES.flatMap((place) => place.abbreviations.map((written) => [written, ofPlace(place, true)] as const))),
  );
  const remembered = new Map<string, readonly Candidate[]>();
  const lookUp = (name: string): readonly Candidate[] => {
    const ours = own().get(foldName(name)) ?? [];
    const towns = cities().named(name).map(ofCity);
    return [...ours.map((one) => merged(one, towns)), ...towns.filter((city) => !isSameAs(ours, city))];
  };
  return {
    named: (name) => {
      const known = remembered.get(name);
      if (known) return known;
      // News is of the same places from one document to the next; a text of nothing but names is not kept for ever.
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      const found = lookUp(name);
      remembered.set(name, found);
      return found;
    },
    abbreviated: (written) => short().get(written) ?? null,
  };
}
