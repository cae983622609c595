import { expect, test } from 'vitest';
import { placeTitle } from '../../src/codebook/gazetteer/placeTitle.ts';

test.each([
  ['capital:UKR', 'Kiev', 'Kyiv'],
  ['capital:CHE', 'Berne', 'Bern'],
  ['capital:NLD', 'The Hague', 'The Hague'],
  ['capital:NLD', 'Amsterdam', 'Amsterdam'],
  ['city:1', 'Kiev', 'Kiev'],
])('%s told as %s is called %s', (id, name, title) => expect(placeTitle({ id, name })).toBe(title));
