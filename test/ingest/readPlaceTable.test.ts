import { expect, test } from 'vitest';
import { readPlaceTable } from '../../src/ingest/readPlaceTable.ts';

const HEAD = 'name,also,country,kind,lat,lon';
const problemsOf = (...lines: readonly string[]) => readPlaceTable([HEAD, ...lines].join('\n'), 'own.csv').problems;

test('a row is a place; comments and empty lines are none', () => {
  const { places, problems } = readPlaceTable(
    `\uFEFF# ours\r\n${HEAD}\r\n\r\n"Heron Point, North",Point Heron|The Point,POL,site,54.5,18.5\r\n`,
    'own.csv',
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
  ['"Heron,,POL,site,54.5,18', 'a quotation mark is left open'],
  ['H,,POL,site,54.5,18', 'is no name'],
  ['Heron,,QQQ,site,54.5,18', 'unknown state "QQQ"'],
  ['Heron,,POL,harbour,54.5,18', 'unknown kind "harbour"; known: site'],
  ['Heron,,POL,site,95,18', 'no latitude and longitude'],
  ['Heron,,POL,site,north,18', 'no latitude and longitude'],
])('%j is told with its line', (line, reason) => {
  expect(problemsOf(line)).toEqual([expect.stringMatching(/^own\.csv:2: /u)]);
  expect(problemsOf(line)[0]).toContain(reason);
});

test('each wrong line is told, and a name that stands twice', () => {
  const { places, problems } = readPlaceTable([HEAD, 'Heron,,POL,site,1,2', 'Heron,,POL,site,1,2', 'x'].join('\n'), 'own.csv');
  expect(problems.map((problem) => problem.slice(0, 10))).toEqual(['own.csv:3:', 'own.csv:4:']);
  expect(places).toEqual([]);
});

test('a file without the head says which it needs', () => {
  expect(readPlaceTable('Heron,,POL,site,1,2', 'own.csv').problems[0]).toBe(`own.csv:1: the first line must be the head ${HEAD}`);
});
