import { expect, test } from 'vitest';
import { easterSunday } from '../../src/read/times/easterSunday.ts';

test.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [1954, '1954-04-18'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2019, '2019-04-21'],
  [2022, '2022-04-17'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25'],
])('Easter Sunday of %i', (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

test('always a Sunday from 22 March to 25 April', () => {
  for (let year = 1583; year < 4000; year++) {
    const day = easterSunday(year);
    expect(new Date(`${day}T00:00:00Z`).getUTCDay()).toBe(0);
    expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25').toBe(true);
  }
});
