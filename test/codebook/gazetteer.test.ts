import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BORDER_MIDPOINT } from '../../src/codebook/borders.ts';
import { DISPUTED_PLACES } from '../../src/codebook/disputedPlaces.ts';
import { AREAS } from '../../src/codebook/gazetteer/areas.ts';
import { ISLANDS } from '../../src/codebook/gazetteer/islands.ts';
import { REGIONS } from '../../src/codebook/gazetteer/regions.ts';
import { REGIONS_OF_LATIN_AMERICA } from '../../src/codebook/gazetteer/regionsOfLatinAmerica.ts';
import { SITES } from '../../src/codebook/gazetteer/sites.ts';
import { STATES_OF_FEDERATIONS } from '../../src/codebook/gazetteer/statesOfFederations.ts';
import { TOWNS } from '../../src/codebook/gazetteer/towns.ts';
import { WATERS } from '../../src/codebook/gazetteer/waters.ts';
import { PLACES } from '../../src/codebook/places.ts';
import { STATE_BY_CODE } from '../../src/codebook/states.ts';

/** What lies in two states or more, or on the line between them, and over which none differ. */
const SHARED: readonly string[] =
  'region:punjab region:kurdistan region:bengal region:karelian-isthmus region:lapland region:sahara region:mesopotamia region:patagonia region:amazon-basin region:darien-gap region:ferghana-valley region:borneo region:new-guinea region:wakhan-corridor region:golden-triangle-region region:hans-island region:hispaniola site:suwalki-gap site:bruzgi-kuznica-crossing site:wagah site:joint-security-area site:demilitarized-zone site:northern-limit-line site:line-of-actual-control site:blue-line site:philadelphi-corridor'.split(
    ' ',
  );

const rowsOf = (table: Readonly<Record<string, string>>): number => Object.values(table).flatMap((rows) => rows.split(/;\s*/u)).length;

const COUNTS: Readonly<Record<string, number>> = {
  'gazetteer/sites.ts': rowsOf(SITES),
  'gazetteer/regions.ts': rowsOf(REGIONS),
  'gazetteer/regionsOfLatinAmerica.ts': rowsOf(REGIONS_OF_LATIN_AMERICA),
  'gazetteer/towns.ts': rowsOf(TOWNS),
  'gazetteer/waters.ts': rowsOf(WATERS),
  'gazetteer/islands.ts': rowsOf(ISLANDS),
  'gazetteer/statesOfFederations.ts': rowsOf(STATES_OF_FEDERATIONS),
  'gazetteer/areas.ts': rowsOf(AREAS),
  'borders.ts': Object.keys(BORDER_MIDPOINT).length,
  'disputedPlaces.ts': DISPUTED_PLACES.length,
};

test('docs/places.md says how many rows each table has', () => {
  const page = readFileSync(new URL('../../docs/places.md', import.meta.url), 'utf8');
  const told = [...page.matchAll(/^\| `([\w/]+\.ts)` \| (\d+) \|$/gmu)].map(([, table, count]) => [table, Number(count)]);
  expect(Object.fromEntries(told)).toEqual(COUNTS);
});

test('our own places are many, each with its own id and a point on the globe', () => {
  expect(PLACES.length).toBeGreaterThan(2500);
  const ids = PLACES.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(PLACES.filter(({ lat, lon }) => !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180))).toEqual([]);
});

test('forty states and more have their first-level regions', () => {
  const byState = Map.groupBy(
    PLACES.filter(({ kind, country }) => kind === 'region' && country !== null),
    ({ country }) => country,
  );
  expect([...byState.values()].filter((regions) => regions.length >= 5).length).toBeGreaterThanOrEqual(40);
});

test('borders join two states of the table, the first in the alphabet first', () => {
  const wrong = Object.keys(BORDER_MIDPOINT).filter((key) => {
    const [first = '', second = ''] = key.split('-');
    return first >= second || !STATE_BY_CODE.has(first) || !STATE_BY_CODE.has(second);
  });
  expect(wrong).toEqual([]);
});

test('a place that lies in no one state is a water, an area, shared, or has who claims it', () => {
  const disputed = new Set(DISPUTED_PLACES.flatMap(({ ids }) => ids));
  const unexplained = PLACES.filter(({ id, kind, country }) => country === null && !/^(?:water|area)$/u.test(kind) && !disputed.has(id));
  expect(unexplained.map(({ id }) => id)).toEqual(SHARED);
});
