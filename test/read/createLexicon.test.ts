import { expect, test } from 'vitest';
import type { GivenActor } from '../../src/model/givenActor.ts';
import { BUILT_IN_LEXICON, createLexicon } from '../../src/read/lexicon.ts';
import { read } from '../../src/read/read.ts';
import { TOOLS } from './readTools.ts';

const SAND: GivenActor = { name: 'Sand Front', also: ['dune Guards'], code: 'SANDF', sector: 'REB', holder: null, members: [] };
const ADA: GivenActor = {
  name: 'Ada Quill',
  also: [],
  code: 'POL',
  sector: 'GOV',
  members: [],
  holder: { name: 'Ada Quill', also: [], pronoun: 'she', code: 'POL', sector: 'GOV', office: 'premier', from: '2021-01-01', until: null },
};

const actorsOf = (text: string, actors: readonly GivenActor[]): readonly string[] =>
  read(
    { kind: 'document', id: 'd', path: null, url: null, source: 'Herald', title: null, published: '2022-02-02', language: 'en', text },
    { ...TOOLS, lexicon: createLexicon({ actors, holders: [] }) },
  ).value.sentences.flatMap((sentence) => sentence.actors.map(({ code, sector, name }) => `${code}/${sector} ${name}`));

test('own actors are found by each of their names, beside the built-in ones', () => {
  expect(actorsOf('The Sand Front met NATO. Then dune Guards left.', [SAND])).toEqual([
    'SANDF/REB Sand Front',
    'NATO/IGO NATO',
    'SANDF/REB Sand Front',
  ]);
  expect(actorsOf('The Sand Front met NATO.', [])).toEqual(['NATO/IGO NATO']);
});

test('an own holder of office is found by full name and surname', () => {
  expect(actorsOf('Ada Quill spoke. Quill left.', [ADA])).toEqual(['POL/GOV Ada Quill', 'POL/GOV Ada Quill']);
});

test('the own name counts before a built-in one of the same length, and a longer one before both', () => {
  const own: GivenActor = { name: 'Hamas', also: [], code: 'OWN', sector: 'PTY', holder: null, members: [] };
  expect(actorsOf('Hamas spoke.', [own])).toEqual(['OWN/PTY Hamas']);
  expect(actorsOf('The Palestinian Islamic Jihad spoke.', [{ ...own, name: 'Palestinian' }])).toEqual([
    'PSE/REB Palestinian Islamic Jihad',
  ]);
});

test('without own actors the tables are those that come with the program', () => {
  expect(createLexicon({ actors: [], holders: [] })).toBe(BUILT_IN_LEXICON);
});
