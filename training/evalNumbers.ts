import { scoreCurrencies, scoreLengths, scoreNumbers, scorePercents } from './score/scoreNumbers.ts';
import type { SpecScore } from './score/specCases.ts';

const line = (name: string, { right, of, leftOut }: SpecScore): string => `${name}: ${right} of ${of} (${leftOut} left out)`;

/** Scores numbers and what they count on the specifications of Recognizers-Text. Throws where these are not there. */
export const evalNumbers = (): readonly string[] => [
  line('numbers', scoreNumbers()),
  line('sums of money', scoreCurrencies()),
  line('shares', scorePercents()),
  line('lengths', scoreLengths()),
];
