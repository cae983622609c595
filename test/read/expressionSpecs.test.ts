import { expect, test } from 'vitest';
import { scoreDays } from '../../training/score/scoreDays.ts';
import { scoreCurrencies, scoreLengths, scoreNumbers, scorePercents } from '../../training/score/scoreNumbers.ts';
import type { SpecScore } from '../../training/score/specCases.ts';
import { sharedIsMissing } from './goldQuotes.ts';

const share = (name: string, score: SpecScore): number => {
  process.stdout.write(`${name}: ${score.right} of ${score.of} (${score.leftOut} left out)\n`);
  return score.right / score.of;
};

/** Recognizers-Text writes for assistants, not for news: cases that no outlet prints are left out by the rules in scoreNumbers.ts and scoreDays.ts. */
test.skipIf(sharedIsMissing)('numbers, money, shares and lengths of Recognizers-Text', () => {
  expect(share('numbers', scoreNumbers())).toBeGreaterThan(0.65);
  expect(share('currencies', scoreCurrencies())).toBeGreaterThan(0.75);
  expect(share('percentages', scorePercents())).toBeGreaterThan(0.5);
  expect(share('lengths', scoreLengths())).toBeGreaterThan(0.9);
});

test.skipIf(sharedIsMissing)('dates and periods of Recognizers-Text', () => {
  const dates = scoreDays('DateTime/English/DateParser.json');
  const periods = scoreDays('DateTime/English/DatePeriodParser.json');
  share('dates, the same days', dates.exact);
  share('periods, the same days', periods.exact);
  expect(share('dates, overlapping', dates.overlap)).toBeGreaterThan(0.55);
  expect(share('periods, overlapping', periods.overlap)).toBeGreaterThan(0.7);
});
