import { describe, expect, test } from 'vitest';
import type { Mention } from '../../src/model/mention.ts';
import type { Told } from '../../src/model/told.ts';
import { apartContentions } from '../../src/reconcile/contentions/apartContentions.ts';
import { city, day, tell } from './tell.ts';

const GRODNO = city('Grodno', 'BLR', 53.68, 23.83);
const BREST = city('Brest', 'BLR', 52.1, 23.69);
const SCIDEL = city('Skidzyel', 'BLR', 53.59, 24.25);

const QUOTE = 'moved an armoured brigade of 3,000 soldiers';
const told = (given: Partial<Told<Mention>>): Told<Mention> =>
  tell({ quote: QUOTE, sentence: { start: 0, end: QUOTE.length, text: QUOTE }, ...given });

/** Each dispute as 'about: value | value'. */
const shown = (...mentions: readonly Told<Mention>[]): readonly string[] =>
  apartContentions(mentions).map(({ about, sides }) => `${about}: ${sides.map(({ value }) => value).join(' | ')}`);

describe('where and when one deed was', () => {
  test('two places of one day that lie apart', () =>
    expect(shown(told({ where: [GRODNO] }), told({ where: [BREST] }))).toEqual(['where: Brest | Grodno']));

  test('two days of one place', () =>
    expect(shown(told({ where: [GRODNO] }), told({ where: [GRODNO], when: day('2021-11-12') }))).toEqual([
      'when: 2021-11-10 | 2021-11-12',
    ]));

  test('the title asks, and the evidence stands on its sides', () => {
    const [first] = apartContentions([told({ where: [GRODNO], outlet: 'Zenith Wire' }), told({ where: [BREST], outlet: 'Amber Post' })]);
    expect(first?.question).toBe('Where did Poland move forces towards Belarus?');
    expect(first?.sides.map(({ evidence }) => evidence.map(({ outlet }) => outlet))).toEqual([['Amber Post'], ['Zenith Wire']]);
  });

  test.each([
    ['places near one another', told({ where: [GRODNO] }), told({ where: [SCIDEL] })],
    [
      'other words',
      told({ where: [GRODNO] }),
      told({ where: [BREST], quote: 'sent scouts', sentence: { start: 0, end: 11, text: 'sent scouts' } }),
    ],
    ['days far apart', told({ where: [GRODNO] }), told({ where: [GRODNO], when: day('2021-11-30') })],
    ['a plan', told({ where: [GRODNO] }), told({ where: [BREST], status: 'planned' })],
    ['one outlet in its own voice', told({ where: [GRODNO], outlet: 'Zenith Wire' }), told({ where: [BREST], outlet: 'Zenith Wire' })],
  ])('%s: no dispute', (_, a, b) => expect(shown(a, b)).toEqual([]));

  test('a text that tells of both tells of two deeds', () => {
    const both = [told({ document: 'd', where: [GRODNO] }), told({ document: 'd', where: [BREST] })];
    expect(shown(...both, told({ where: [GRODNO] }))).toEqual([]);
  });
});
