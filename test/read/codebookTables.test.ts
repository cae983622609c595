import { expect, test } from 'vitest';
import packaged from 'world-countries';
import { BORDER_MIDPOINT } from '../../src/codebook/borders.ts';
import { PLACE_KINDS } from '../../src/codebook/placeKind.ts';
import { PLACES, sureNames } from '../../src/codebook/places.ts';
import { COMBINING_FORM, STATE_BY_CODE, STATES } from '../../src/codebook/states.ts';

const ISO = new Set((packaged as unknown as readonly { readonly cca3: string }[]).map(({ cca3 }) => cca3));
/** Codes beyond ISO 3166-1: Kosovo, and Nagorno-Karabakh for what calls itself a state there. */
const BEYOND_ISO = new Set(['KOS', 'NKR']);
const isState = (code: string): boolean => ISO.has(code) || BEYOND_ISO.has(code);
const repeated = (words: readonly string[]): readonly string[] => words.filter((word, index) => words.indexOf(word) !== index);
const isOnEarth = ({ lat, lon }: { readonly lat: number; readonly lon: number }): boolean => Math.abs(lat) <= 90 && Math.abs(lon) <= 180;

/** Every pair of rows of which one name is told, with the name. */
function shared(rows: readonly { readonly key: string; readonly names: readonly string[] }[]): readonly string[] {
  const owner = new Map<string, string>();
  return rows.flatMap(({ key, names }) =>
    names.flatMap((name) => {
      const other = owner.get(name);
      owner.set(name, key);
      return other !== undefined && other !== key ? [`${name}: ${other}, ${key}`] : [];
    }),
  );
}

test('no name, demonym or capital stands for two states', () => {
  expect(
    shared(
      STATES.map(({ code, names, demonyms, capitals }) => ({
        key: code,
        names: [...new Set([...names, ...demonyms])].filter((name) => !capitals.includes(name)),
      })),
    ),
  ).toEqual([]);
  expect(shared(STATES.map(({ code, capitals }) => ({ key: code, names: capitals })))).toEqual([]);
});

test('no name of a state is written in small letters or is shorter than two', () => {
  for (const { names, demonyms, capitals } of STATES)
    for (const name of [...names, ...demonyms, ...capitals]) expect(name).toMatch(/^(?:the )?[\p{Lu}'’].+/u);
});

test('every state has an ISO code, a name, a place on earth and neighbours that have it for theirs', () => {
  expect(repeated(STATES.map(({ code }) => code))).toEqual([]);
  for (const state of STATES) {
    expect(isState(state.code)).toBe(true);
    expect(state.names.length).toBeGreaterThan(0);
    expect(isOnEarth(state)).toBe(true);
    for (const code of state.neighbours) expect(STATE_BY_CODE.get(code)?.neighbours ?? [state.code]).toContain(state.code);
  }
});

test.each([
  ['BLR', 'POL', true],
  ['RUS', 'UKR', true],
  ['POL', 'RUS', true],
  ['GBR', 'POL', false],
  ['DEU', 'UKR', false],
])('%s borders on %s: %s', (one, other, expected) => {
  expect(STATE_BY_CODE.get(one)?.neighbours.includes(other)).toBe(expected);
});

test('every half of a compound is a state', () => {
  for (const code of Object.values(COMBINING_FORM)) expect(STATE_BY_CODE.has(code)).toBe(true);
});

test('every place has its own id, lies on earth, in a state that is one', () => {
  expect(repeated(PLACES.map(({ id }) => id))).toEqual([]);
  for (const place of PLACES) {
    expect([place.id, isOnEarth(place)]).toEqual([place.id, true]);
    expect([place.id, place.country === null || isState(place.country)]).toEqual([place.id, true]);
    expect(place.id).toMatch(/^[a-z]+:[\p{L}\p{N}-]+$/u);
    expect(PLACE_KINDS).toContain(place.kind);
    expect([place.name, ...place.also].every((name) => name.trim() === name && name.length > 2)).toBe(true);
  }
});

test('no name stands for two places', () => {
  expect(shared(PLACES.map((place) => ({ key: place.id, names: sureNames(place) })))).toEqual([]);
});

test('the middle of a border is on earth and of two neighbours, in the order of the alphabet', () => {
  for (const [key, [lat, lon]] of Object.entries(BORDER_MIDPOINT)) {
    const [one = '', other = ''] = key.split('-');
    expect([key, one < other, STATE_BY_CODE.get(one)?.neighbours.includes(other), isOnEarth({ lat, lon })]).toEqual([
      key,
      true,
      true,
      true,
    ]);
  }
});
