import { expect, test } from 'vitest';
import { readActorTable } from '../../src/ingest/readActorTable.ts';

const table = (text: string) => readActorTable(text, 'own.csv');

test('a good table gives its actors, with other names, quoted commas and holders of office', () => {
  const { actors, problems } = table(
    '\uFEFFname,also,code,sector,office,pronoun,from,until\r\n' +
      '"Front for Sand, Salt and Light",FSSL|Sand Front,FSSL,REB,,,,\r\n' +
      '\r\n' +
      '# persons\r\n' +
      'Ada Quill,,ALD,GOV,prime minister,she,2021-05,\r\n',
  );
  expect(problems).toEqual([]);
  expect(actors).toEqual([
    { name: 'Front for Sand, Salt and Light', also: ['FSSL', 'Sand Front'], code: 'FSSL', sector: 'REB', holder: null, members: [] },
    {
      name: 'Ada Quill',
      also: [],
      code: 'ALD',
      sector: 'GOV',
      members: [],
      holder: {
        name: 'Ada Quill',
        also: [],
        pronoun: 'she',
        code: 'ALD',
        sector: 'GOV',
        office: 'prime minister',
        from: '2021-05',
        until: null,
      },
    },
  ]);
});

test('several codes are a group, from a year and until another where the row says so', () => {
  const { actors, problems } = table('name,code,from,until\nLeeward League,ALD;BRN,1994,2011-03\n');
  expect(problems).toEqual([]);
  expect(actors).toEqual([
    {
      name: 'Leeward League',
      also: [],
      code: '',
      sector: null,
      holder: null,
      members: [
        { state: 'ALD', joined: 1994, left: 2011 },
        { state: 'BRN', joined: 1994, left: 2011 },
      ],
    },
  ]);
});

test.each([
  ['name,code,sector\nLeague,ALD;BRN,GOV\n', 'own.csv:2: several codes are a group'],
  ['', 'own.csv:1: the file is empty'],
  ['name,code,colour\nA,b,c\n', 'own.csv:1: "colour" is no column'],
  ['name\nA\n', 'own.csv:1: the column "code" is missing'],
  ['name,code,name\n', 'own.csv:1: the column "name" stands there twice'],
  ['name,code\nSand Front,FSSL\n,POL\n', 'own.csv:3: "" is no name'],
  ['name,code\nSand Front,sand\n', 'own.csv:2: "sand" is no code'],
  ['name,code,sector\nSand Front,FSSL,ARMY\n', 'own.csv:2: "ARMY" is no sector. Known: GOV, MIL'],
  ['name,code\nSand, Salt and Light,FSSL\n', 'own.csv:2: wanted are 2 fields'],
  ['name,code\n"Sand Front,FSSL\n', 'own.csv:2: wanted are 2 fields'],
  ['name,code,from\nAda Quill,ALD,2021-02-30\n', 'own.csv:2: "2021-02-30" is no day'],
  [
    'name,code,sector,office,from,until\nAda Quill,ALD,GOV,premier,2022-01-02,2021-01-02\n',
    'own.csv:2: "from" (2022-01-02) is after "until" (2021-01-02)',
  ],
  ['name,code,pronoun\nAda Quill,ALD,they\n', 'own.csv:2: "they" is no pronoun'],
  ['name,code,from\nSand Front,FSSL,2021\n', 'own.csv:2: "pronoun", "from" and "until" are for persons'],
  ['name,code,office\nAda Quill,ALD,premier\n', 'own.csv:2: an "office" needs a "sector"'],
])('%j is told with its line, and no row counts', (text, problem) => {
  const { actors, problems } = table(text);
  expect([actors, problems.some((one) => one.startsWith(problem))]).toEqual([[], true]);
});
