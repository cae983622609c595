import { describe, expect, test } from 'vitest';
import { forcesAsked } from '../../web/src/frame/forcesAsked.ts';
import { numberAsked } from '../../web/src/frame/numberAsked.ts';

describe('the number that a search asks for', () => {
  test.each([
    ['42,500', 42_500],
    ['“42,500”', 42_500],
    ['42 500 sailors', 42_500],
    ['42500 volunteer firefighters', 42_500],
    ['1,200,000', 1_200_000],
    ['17', 17],
  ])('%s', (text, number) => expect(numberAsked(text)).toBe(number));

  test.each(['harbour', 'harbour 42,500', '42,50', 'T-72', '0', '', null, '4.5', '42,500 sailors on three ships', '17 December 2021'])(
    '%s asks for none',
    (text) => expect(numberAsked(text)).toBeNull(),
  );
});

test.each([
  ['how many troops near Oman', 'personnel'],
  ['Omani soldiers', 'personnel'],
  ['warships in the gulf', 'ships'],
  ['tanks', 'vehicles'],
  ['harbour', null],
  ['shipment', null],
  [null, null],
] as const)('a search for %s asks for %s', (text, measure) => expect(forcesAsked(text)).toBe(measure));
