import { expect, test } from 'vitest';
import { readHolderTable } from '../../src/ingest/readHolderTable.ts';

const HEAD = 'name,office,of,from,until,variants';
const problemsOf = (...lines: readonly string[]): readonly string[] => readHolderTable([HEAD, ...lines].join('\n'), 'h.csv').problems;

test('a row says who held which office of whom, and when', () => {
  const { holders, problems } = readHolderTable(
    `# ours\r\n${HEAD}\r\n\r\nJán Nový,foreign minister,Poland,2021-03,2022-04-05,Jan Novy; J. Nový\r\n`,
    'h.csv',
  );
  expect(problems).toEqual([]);
  expect(holders).toEqual([
    {
      name: 'Ján Nový',
      also: ['Jan Novy', 'J. Nový', 'J. Novy'],
      code: 'POL',
      sector: 'GOV',
      office: 'foreign minister',
      pronoun: null,
      from: '2021-03',
      until: '2022-04-05',
    },
  ]);
});

test('columns come in any order, states by code or name, bodies by name, quotes hold commas', () => {
  const { holders, problems } = readHolderTable(
    'of,name,office\nNATO,Ana Ek,"spokeswoman, acting"\nFRA,Jo Roux,defence minister\nHamas,Abu Ek,spokesman\nthe Netherlands,Bo Vis',
    'h.csv',
  );
  expect(problems).toEqual(['h.csv:5: the office is missing, such as "foreign minister".']);
  expect(holders).toEqual([]);
  const mended = readHolderTable(
    'of,name,office\nNATO,Ana Ek,"spokeswoman, acting"\nFRA,Jo Roux,defence minister\nHamas,Abu Ek,spokesman',
    'h.csv',
  ).holders;
  expect(mended.map(({ code, sector, office, from }) => [code, sector, office, from])).toEqual([
    ['NATO', 'IGO', 'spokeswoman, acting', null],
    ['FRA', 'MIL', 'defence minister', null],
    ['PSE', 'REB', 'spokesman', null],
  ]);
});

test.each([
  ['Jo Roux,minister,Atlantis', /^h\.csv:2: "Atlantis" is no state/],
  ['Jo Roux,minister,FRA,2021-13', /^h\.csv:2: "2021-13" is no day/],
  ['Jo Roux,minister,FRA,2021-02-30', /^h\.csv:2: "2021-02-30" is no day/],
  ['Jo Roux,minister,FRA,2022,2021-05', /^h\.csv:2: "from" \(2022\) is after "until" \(2021-05\)/],
  ['4711,minister,FRA', /^h\.csv:2: "4711" is no name/],
  [',minister,FRA', /^h\.csv:2: "" is no name/],
  ['a,b,c,d,e,f,g', /^h\.csv:2: wanted are 6 fields/],
  ['"Jo Roux,minister,FRA', /^h\.csv:2: wanted are 6 fields/],
])('%s is told with its line', (line, message) => {
  expect(problemsOf(line)[0]).toMatch(message);
});

test('a file without its columns says which are missing', () => {
  expect(readHolderTable('name;office', 'h.csv').problems.join('\n')).toMatch(/^h\.csv:1: the column "name" is missing/);
  expect(readHolderTable('', 'h.csv').problems).toHaveLength(1);
});

test('any text gives problems or holders and never throws', () => {
  for (const text of [',,,', '"', '\u0000', `${HEAD}\n"""",,`, 'name,office,of\n\n\n'])
    expect(() => readHolderTable(text, 'h')).not.toThrow();
});
