import { expect, test } from 'vitest';
import { readCities } from '../../../src/ingest/readCities.ts';
import { createCityTable } from '../../../src/read/places/cityTable.ts';

const cities = createCityTable(readCities());

test.each([
  ['Bialystok', 'POL', 53.13, 23.16],
  ['BIAŁYSTOK', 'POL', 53.13, 23.16],
  ['Sankt Gallen', 'CHE', 47.42, 9.37],
  ['Pristina', 'KOS', 42.67, 21.17],
])('%s is found whatever its marks and case', (name, country, lat, lon) => {
  const city = cities.named(name).find((one) => one.country === country);
  expect(city?.lat).toBeCloseTo(lat, 1);
  expect(city?.lon).toBeCloseTo(lon, 1);
});

test("'Saint', 'St.' and 'St' are one, and so are hyphens and spaces", () => {
  const ids = (name: string) => cities.named(name).map(({ id }) => id);
  expect(ids('Saint Paul')).toEqual(ids('St. Paul'));
  expect(ids('Saint Paul').length).toBeGreaterThan(1);
  expect(ids('Rostov on Don')).toEqual(ids('Rostov-on-Don'));
});

test('a name that is no town finds none', () => {
  expect(cities.named('Qqx')).toEqual([]);
  expect(cities.named('')).toEqual([]);
});

test('no bytes make an empty table', () => {
  expect(createCityTable(new Uint8Array()).named('Paris')).toEqual([]);
});
