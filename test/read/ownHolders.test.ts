import { expect, test } from 'vitest';
import type { Holder } from '../../src/codebook/holder.ts';
import { createLexicon } from '../../src/read/lexicon.ts';
import { read } from '../../src/read/read.ts';
import { TOOLS } from './readTools.ts';

const row = (name: string, code: string, office: string, from: string | null, until: string | null): Holder => ({
  name,
  also: [],
  pronoun: null,
  code,
  sector: 'GOV',
  office,
  from,
  until,
});

const own = [row('Ida Vestergren', 'SWE', 'trade minister', '2020', '2022-06'), row('Mark Rutte', 'NLD', 'commissioner', '2030', null)];

const actorsOf = (text: string, published: string | null, holders: readonly Holder[] = own): readonly string[] =>
  read(
    { kind: 'document', id: 'd', path: null, url: null, source: 'Herald', title: null, published, language: 'en', text },
    { ...TOOLS, lexicon: createLexicon({ holders, actors: [] }) },
  ).value.sentences.flatMap(({ actors }) => actors.map(({ code, sector, name }) => `${code}/${sector ?? ''} ${name}`));

test('a user’s own holders are known by name, surname and day', () => {
  expect(actorsOf('Vestergren met Ida Vestergren.', '2021-05-01')).toEqual(['SWE/GOV Ida Vestergren', 'SWE/GOV Ida Vestergren']);
  expect(actorsOf('Vestergren left.', '2022-06-30')).toEqual(['SWE/GOV Ida Vestergren']);
  expect(actorsOf('Vestergren left.', '2023-01-01')).toEqual(['SWE/ Ida Vestergren']);
  expect(actorsOf('Vestergren left.', '2019-12-31')).toEqual([]);
  expect(actorsOf('Ida Vestergren left.', null)).toEqual(['SWE/GOV Ida Vestergren']);
});

test('they are added to those that the tables know', () => {
  expect(actorsOf('Putin rang Rutte.', '2021-05-01')).toEqual(['RUS/GOV Vladimir Putin', 'NLD/GOV Mark Rutte']);
});

test('they are told apart from those of the tables by the day, and no run leaves them to the next', () => {
  expect(actorsOf('Vestergren left.', '2021-05-01', [])).toEqual([]);
});
