import { expect, test } from 'vitest';
import { sameNames } from '../../src/codebook/sameNames.ts';
import { searchTerms } from '../../src/model/searchTerms.ts';

test('a capital, a town, a state and an organisation have their other names; a name of two things has none', () => {
  expect(sameNames('Astana')).toEqual(['nur sultan']);
  expect(sameNames('Kharkov')).toEqual(['kharkiv']);
  expect(sameNames('BURMA')).toContain('myanmar');
  expect(sameNames('IMF')).toContain('international monetary fund');
  expect(sameNames('the boat')).toEqual([]);
});

test('seats of one government are not one place, and no other name is a word of its own', () => {
  expect(sameNames('The Hague')).toEqual([]);
  expect(sameNames('Jerusalem')).not.toContain('tel aviv');
  expect(sameNames('European Union')).not.toContain('brussels');
  expect(sameNames('United States')).not.toContain('us');
});

test('what is looked for is the longest name in its ways, and word for word what is no name or quoted', () => {
  expect(searchTerms('ferry North Macedonia "Kiev" "to the port"')).toEqual([
    ['ferry'],
    ['North Macedonia', ...sameNames('North Macedonia')],
    ['Kiev'],
    ['to the port'],
  ]);
  expect(searchTerms(' " ')).toEqual([['"']]);
});
