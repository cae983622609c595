import { expect, test } from 'vitest';
import { actorsTable } from '../../src/ingest/actorsTable.ts';

const table = (text: string) => actorsTable(text, 'own.csv');

test('a good table gives its actors, with other names, quoted commas and holders of office', () => {
  const { actors, faults } = table(
    '\uFEFFname,also,code,sector,office,pronoun,from,to\r\n' +
      '"Front for Sand, Salt and Light",FSSL|Sand Front,FSSL,REB,,,,\r\n' +
      '\r\n' +
      'Ada Quill,,ALD,GOV,prime minister,she,2021-05-01,\r\n',
  );
  expect(faults).toEqual([]);
  expect(actors).toEqual([
    { name: 'Front for Sand, Salt and Light', also: ['FSSL', 'Sand Front'], code: 'FSSL', sector: 'REB', holder: null },
    {
      name: 'Ada Quill',
      also: [],
      code: 'ALD',
      sector: 'GOV',
      holder: {
        name: 'Ada Quill',
        also: [],
        pronoun: 'she',
        code: 'ALD',
        sector: 'GOV',
        office: 'prime minister',
        from: '2021-05-01',
        to: null,
      },
    },
  ]);
});

test.each([
  ['', 'own.csv:1: the table is empty'],
  ['name,colour\nA,b\n', 'own.csv:1: unknown column "colour"'],
  ['name\nA\n', 'own.csv:1: the column "code" is missing'],
  ['name,code,name\n', 'own.csv:1: the column "name" stands there twice'],
  ['name,code\nSand Front,FSSL\n,POL\n', 'own.csv:3: "name" must be a name'],
  ['name,code\nSand Front,sand\n', 'own.csv:2: unknown form of code "sand"'],
  ['name,code,sector\nSand Front,FSSL,ARMY\n', 'own.csv:2: unknown sector "ARMY". Known: GOV MIL'],
  ['name,code\nSand Front,FSSL\nSand Front,FSSL\n', 'own.csv:3: "Sand Front" stands in line 2 already'],
  ['name,code\nSand, Salt and Light,FSSL\n', 'own.csv:2: 3 cells, but 2 columns'],
  ['name,code,from\nAda Quill,ALD,2021-02-30\n', 'own.csv:2: "2021-02-30" is not a day'],
  [
    'name,code,sector,office,from,to\nAda Quill,ALD,GOV,premier,2022-01-02,2021-01-02\n',
    'own.csv:2: "from" 2022-01-02 is after "to" 2021-01-02',
  ],
  ['name,code,pronoun\nAda Quill,ALD,they\n', 'own.csv:2: unknown pronoun "they"'],
  ['name,code,office\nAda Quill,ALD,premier\n', 'own.csv:2: an "office" needs a "sector"'],
  ['name,also,code\n"Two\nlines",,ALD\nBad,,x\n', 'own.csv:4: unknown form of code "x"'],
])('%j is told with its line', (text, fault) => {
  const { faults } = table(text);
  expect(faults.some((one) => one.startsWith(fault))).toBe(true);
});
