import { expect, test } from 'vitest';
import { countedText } from '../../web/src/words/countedText.ts';

test.each([
  ['thousands', 1000, null, 'Omani troops', 'of Omani troops'],
  ['exact', 900, 900, 'troop', 'troops'],
  ['exact', 1, 1, 'troop', 'troop'],
  ['dozens', 24, null, '', ''],
  ['about', 40, 40, 'ships', 'ships'],
] as const)('%s %s–%s %s: %s', (qualifier, low, high, item, text) => expect(countedText({ qualifier, low, high, item })).toBe(text));
