import { expect, test } from 'vitest';
import { read } from '../../../src/read/read.ts';
import { TOOLS } from '../readTools.ts';

const toponymsIn = (text: string, source = 'Herald') => {
  const document = {
    kind: 'document',
    id: 'd',
    path: null,
    url: null,
    source,
    title: null,
    published: null,
    language: 'en',
    text,
  } as const;
  return read(document, TOOLS).value.sentences.flatMap(({ toponyms }) => toponyms);
};

/** A text, and every name of a place in it: the words, the state, and the region where it tells one of several. */
const ROWS: readonly (readonly [string, ...string[]])[] = [
  ['Shells fell in Avdiivka and in Lyman.', 'Avdiivka UKR', 'Lyman UKR'],
  ['They met in Paris, Texas.', 'Paris USA', 'Texas USA'],
  ['They met in Paris.', 'Paris FRA'],
  ['A convoy left Odessa, Texas, for Midland.', 'Odessa USA', 'Texas USA', 'Midland USA'],
  ['A convoy left Odessa for Kherson.', 'Odessa UKR', 'Kherson UKR'],
  ['Lawmakers in Atlanta and Savannah spoke of drought across Georgia.', 'Atlanta USA', 'Savannah USA', 'Georgia USA'],
  ['Envoys in Tbilisi and Batumi spoke of drought across Georgia.', 'Tbilisi GEO', 'Batumi GEO', 'Georgia GEO'],
  ['The plant stands near Bloomington, Ill., and Peoria.', 'Bloomington USA', 'Ill. USA', 'Peoria USA'],
  ['Kiev has deployed troops.', 'Kiev UKR'],
  // Adjectives of states, people, titles, bodies and common words are no places.
  ['Polish and Russian officers spoke.'],
  ['Mr Hamilton spoke. Jackson Hamilton had spoken before, and Hamilton will again.'],
  ['Governor Lincoln spoke.'],
  ['The Council spoke to the Church.'],
  ['NATO and the EU spoke.'],
  ['The police of the Republic came.'],
  ['He wants better relations with Moscow, US officials said at the White House.', 'Moscow RUS', 'US USA'],
  ['According to Levada, the mood sank.'],
];

test.each(ROWS.map(([text, ...names]) => ({ text, names })))('$text', ({ text, names }) => {
  expect(toponymsIn(text).map((one) => `${one.text} ${one.country}`)).toEqual(names);
});

test('what was decided comes with its reasons', () => {
  const [paris] = toponymsIn('They met in Paris, Texas.');
  expect(paris?.reasons).toContain('followed by Texas');
  expect(paris?.reasons).toContain('in Texas, as the text says');
  expect(toponymsIn('They met in Springfield. Chicago and Peoria were far.')[0]?.reasons.join(' ')).toMatch(/near|same region/);
});

test('where the outlet has its address weighs where nothing else does', () => {
  expect(toponymsIn('A bus burned in Hamilton.', 'harbour.example.nz')[0]?.country).toBe('NZL');
  expect(toponymsIn('A bus burned in Hamilton.', 'harbour.example.ca')[0]?.country).toBe('CAN');
});

test('a county that no table knows lies by the towns around it, as a region and no nearer', () => {
  const [county] = toponymsIn('Deputies searched Merrow County, near Tyler and Longview, Texas.');
  expect(county).toMatchObject({ text: 'Merrow County', country: 'USA', kind: 'region', precision: 'region' });
  expect(county?.lat).toBeGreaterThan(31);
  expect(county?.lat).toBeLessThan(34);
});

test('a region that nothing places has no coordinates', () => {
  expect(toponymsIn('They fled to Ulverin Province.')).toMatchObject([{ text: 'Ulverin Province', lat: null, lon: null }]);
});

test('towns of the table are places where something is, governments are not', () => {
  const document = { kind: 'document', id: 'd', path: null, url: null, source: 'H', title: null, published: null, language: 'en' } as const;
  const placesIn = (text: string) => read({ ...document, text }, TOOLS).value.sentences.flatMap(({ places }) => places.map(({ id }) => id));
  expect(placesIn('Kiev has deployed troops.')).toEqual([]);
  expect(placesIn('Troops arrived in Kiev.')).toEqual(['capital:UKR']);
  expect(placesIn('Shells fell in Siversk.')).toHaveLength(1);
});

test.each([
  ['A patrol met the survey ship Valletta.', 0],
  ['He served aboard the Odessa.', 0],
  ['They fired at the Unaizah May 4, a wooden supply boat.', 0],
  ['They ship Valletta its grain.', 1],
  ['They fired at Unaizah, a town where a boat is built.', 1],
])('a ship is no place, whatever it is called: «%s»', (text, places) => {
  expect(toponymsIn(text)).toHaveLength(places);
});
