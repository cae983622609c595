import { expect, test } from 'vitest';
import { barParties } from '../../web/src/timeline/barParties.ts';

test.each([
  ['Oman', 'Chad', 'Oman → Chad'],
  ['Oman, Chad', 'Chad, Oman', 'Oman, Chad with one another'],
  ['Oman, Chad', 'Mali, Chad', 'Oman, Chad → Mali'],
  ['Oman', 'Oman', 'Oman → Oman'],
  ['Oman, Chad', 'Chad', 'Oman, Chad → Chad'],
  ['Oman', '', 'Oman'],
  ['', 'Chad', 'unknown → Chad'],
  ['', '', 'unknown'],
])('%s to %s: %s', (who, whom, line) => expect(barParties({ who, whom })).toBe(line));
