import { addDays, type Day } from '../../model/day.ts';

/** Easter Sunday of the western churches, by the reckoning of Meeus, Jones and Butcher for the Gregorian calendar. */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const fullMoon = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - fullMoon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * fullMoon + 22 * toSunday) / 451);
  return addDays(`${String(year).padStart(4, '0')}-03-22`, fullMoon + toSunday - 7 * late);
}
