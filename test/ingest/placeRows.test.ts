import { expect, test } from 'vitest';
import { readPlaceRows } from '../../src/ingest/placeRows.ts';

const HEAD = 'name,also,country,kind,lat,lon';
const problemsOf = (...lines: readonly string[]) => readPlaceRows([HEAD, ...lines].join('\n')).problems;

test('a row is a place; comments and empty lines are none', () => {
  const { places, problems } = readPlaceRows(
    `\uFEFF# ours\r\n${HEAD}\r\n\r\n"Heron Point, North",Point Heron|The Point,POL,site,54.5,18.5\r\n`,
  );
  expect(problems).toEqual([]);
  expect(places).toEqual([
    {
      id: 'own:heron-point-north',
      name: 'Heron Point, North',
      also: ['Point Heron', 'The Point'],
      perhaps: [],
      abbreviations: [],
      country: 'POL',
      admin: null,
      kind: 'site',
      lat: 54.5,
      lon: 18.5,
    },
  ]);
});

test.each([
  ['Heron,,POL,site,54.5', '5 fields; 6 are needed'],
  ['H,,POL,site,54.5,18', 'is no name'],
  ['Heron,,QQQ,site,54.5,18', 'unknown state "QQQ"'],
  ['Heron,,POL,harbour,54.5,18', 'unknown kind "harbour"; known: site'],
  ['Heron,,POL,site,95,18', 'no latitude and longitude'],
  ['Heron,,POL,site,north,18', 'no latitude and longitude'],
])('%j is told with its line', (line, reason) => {
  expect(problemsOf(line)).toEqual([{ line: 2, reason: expect.stringContaining(reason) }]);
});

test('each wrong line is told, and a name that stands twice', () => {
  expect(problemsOf('Heron,,POL,site,1,2', 'Heron,,POL,site,1,2', 'x').map(({ line }) => line)).toEqual([3, 4]);
});

test('a file without the head says which it needs', () => {
  expect(readPlaceRows('Heron,,POL,site,1,2').problems[0]).toEqual({ line: 1, reason: `the first line must be the head ${HEAD}` });
});
