import { expect, test } from 'vitest';
import { DISPUTED_PLACES, disputeOf, heldOn } from '../../src/codebook/disputedPlaces.ts';
import { PLACES } from '../../src/codebook/places.ts';
import { STATES } from '../../src/codebook/states.ts';

const heldBy = (id: string, day: string): readonly string[] => {
  const place = disputeOf(id);
  return place ? heldOn(place, day) : [];
};

test('every row is about places that the tables have, and each place has one row', () => {
  const known = new Set([...PLACES.map(({ id }) => id), ...STATES.map(({ code }) => `state:${code}`)]);
  const ids = DISPUTED_PLACES.flatMap((place) => place.ids);
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('codes of three letters are those of states, and somebody claims each place', () => {
  const codes = new Set(STATES.map(({ code }) => code));
  const sides = DISPUTED_PLACES.flatMap(({ claimedBy, controlledBy }) => [...claimedBy, ...controlledBy.map(({ by }) => by)]);
  expect(sides.filter((side) => /^[A-Z]{3}$/.test(side) && !codes.has(side))).toEqual([]);
  expect(DISPUTED_PLACES.filter(({ claimedBy }) => claimedBy.length === 0)).toEqual([]);
});

test.each([
  ['region:crimea', '2013-06-01', ['UKR']],
  ['region:crimea', '2021-12-01', ['RUS']],
  ['city:kherson', '2022-06-01', ['RUS']],
  ['city:kherson', '2023-01-01', ['UKR']],
  ['city:stepanakert', '2021-01-01', ['Nagorno-Karabakh']],
  ['city:stepanakert', '2024-01-01', ['AZE']],
  ['region:falkland-islands', '1982-05-01', ['ARG']],
  ['city:warsaw', '2021-01-01', []],
])('who held %s on %s', (id, day, sides) => expect(heldBy(id, day)).toEqual(sides));
