import { expect, test } from 'vitest';
import { chanceOf, type Weights } from '../../src/extract/confidence/chanceOf.ts';
import { codeText } from './codeSentence.ts';

test('more weight, more trust; never quite none nor all', () => {
  const weights: Weights<'named' | 'far'> = { any: -1, named: 2, far: -50 };
  expect(chanceOf({ named: 0, far: 0 }, weights)).toBeCloseTo(0.27, 2);
  expect(chanceOf({ named: 1, far: 0 }, weights)).toBeCloseTo(0.73, 2);
  expect(chanceOf({ named: 1, far: 1 }, weights)).toBe(0.02);
  expect(chanceOf({ named: 1, far: -1 }, weights)).toBe(0.98);
});

test('a mention with both parties named is trusted more than one without', () => {
  const confidence = (text: string): number => codeText(text).mentions[0]?.confidence ?? -1;
  expect(confidence('Sudan attacked Chad.')).toBeGreaterThan(
    confidence('On Friday, as everybody there had long foreseen, troops attacked.'),
  );
});

test('every mention and figure has a chance with two decimals', () => {
  const { mentions, figures } = codeText('Oslo said on Friday that 300 Russian soldiers had entered Finland. Moscow condemned Norway.');
  const chances = [...mentions, ...figures].map(({ confidence }) => confidence);
  expect(chances.length).toBeGreaterThan(1);
  for (const chance of chances) {
    expect(chance).toBeGreaterThan(0);
    expect(chance).toBeLessThan(1);
    expect(chance).toBe(Math.round(100 * chance) / 100);
  }
});
