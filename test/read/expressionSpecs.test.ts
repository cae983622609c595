import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scoreDates } from '../../training/dates/scoreDates.ts';
import { scoreCurrencies, scoreLengths, scoreNumbers, scorePercents } from '../../training/score/scoreNumbers.ts';
import type { SpecScore } from '../../training/score/specCases.ts';
import { SHARED, sharedIsMissing } from './goldQuotes.ts';

const share = (name: string, score: SpecScore): number => {
  process.stdout.write(`${name}: ${score.right} of ${score.of} (${score.leftOut} left out)\n`);
  return score.right / score.of;
};

/** Recognizers-Text writes for assistants, not for news: cases that no outlet prints are left out by the rules in scoreNumbers.ts and scoreDates.ts. */
test.skipIf(sharedIsMissing)('numbers, money, shares and lengths of Recognizers-Text', () => {
  expect(share('numbers', scoreNumbers())).toBeGreaterThan(0.65);
  expect(share('currencies', scoreCurrencies())).toBeGreaterThan(0.75);
  expect(share('percentages', scorePercents())).toBeGreaterThan(0.5);
  expect(share('lengths', scoreLengths())).toBeGreaterThan(0.9);
});

test.skipIf(sharedIsMissing)('dates and periods of Recognizers-Text that news could print', () => {
  const { judged } = scoreDates(join(SHARED, 'data/expressions/DateTime/English'));
  const met = judged.filter(({ meets }) => meets).length;
  process.stdout.write(`dates and periods, meeting: ${met} of ${judged.length}\n`);
  expect(judged.length).toBeGreaterThan(550);
  expect(met / judged.length).toBeGreaterThanOrEqual(0.88);
});
