/** What a figure counts. */
export const MEASURES = [
  'personnel',
  'people',
  'deaths',
  'injured',
  'captured',
  'ships',
  'aircraft',
  'vehicles',
  'weapons',
  'missiles',
  'money',
  'length',
  'sites',
  'units',
] as const;

export type Measure = (typeof MEASURES)[number];

/** What an army has: these stand somewhere. The harmed, money and lengths are no forces. */
export const FORCE_MEASURES: readonly Measure[] = ['personnel', 'ships', 'aircraft', 'vehicles', 'weapons', 'missiles', 'units'];

export const MEASURE_TITLE: Readonly<Record<Measure, string>> = {
  personnel: 'personnel (armed or uniformed)',
  people: 'people',
  deaths: 'dead',
  injured: 'injured',
  captured: 'captured',
  ships: 'ships',
  aircraft: 'aircraft',
  vehicles: 'vehicles',
  weapons: 'weapons',
  missiles: 'missiles',
  money: 'money',
  length: 'length',
  sites: 'sites',
  units: 'formations',
};
