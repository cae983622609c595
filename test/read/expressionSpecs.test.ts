import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scoreDates } from '../../training/dates/scoreDates.ts';
import { type SpecScore, scoreCurrencies, scoreNumbers, scorePercents } from './expressionSpecs.ts';
import { SHARED, sharedIsMissing } from './goldQuotes.ts';

const share = (name: string, score: SpecScore): number => {
  process.stdout.write(`${name}: ${score.right} of ${score.of} (${score.leftOut} left out)\n`);
  return score.right / score.of;
};

/** Recognizers-Text writes for assistants, not for news: cases that no outlet prints are left out by the rules in expressionSpecs.ts. */
test.skipIf(sharedIsMissing)('numbers, money and shares of Recognizers-Text', () => {
  expect(share('numbers', scoreNumbers())).toBeGreaterThan(0.55);
  expect(share('currencies', scoreCurrencies())).toBeGreaterThan(0.7);
  expect(share('percentages', scorePercents())).toBeGreaterThan(0.4);
});

test.skipIf(sharedIsMissing)('dates and periods of Recognizers-Text that news could print', () => {
  const { judged } = scoreDates(join(SHARED, 'data/expressions/DateTime/English'));
  const met = judged.filter(({ meets }) => meets).length;
  process.stdout.write(`dates and periods, meeting: ${met} of ${judged.length}\n`);
  expect(judged.length).toBeGreaterThan(550);
  expect(met / judged.length).toBeGreaterThanOrEqual(0.88);
});
