import { expect, test } from 'vitest';
import { storyTerms } from '../../../src/reconcile/stories/storyTerms.ts';
import { weekdaySigns, weekdaysIn } from '../../../src/reconcile/stories/weekdaySigns.ts';

const days = (text: string): number => weekdaysIn(storyTerms({ title: null, text }));
const check = (one: string, other: string): readonly number[] => weekdaySigns(days(one), days(other));

test('reports that name one day of the week agree, whatever else they name', () => {
  expect(check('The lock gates failed on Friday.', 'On Friday barges queued; by Sunday they moved.')).toEqual([1, 0, 0]);
});

test('reports that name others do not, and those a day apart nearly do, round the week', () => {
  expect(check('The lock gates failed on Friday.', 'Barges queued on Monday.')).toEqual([0, 1, 0]);
  expect(check('The lock gates failed on Sunday.', 'Barges queued on Monday.')).toEqual([0, 1, 1]);
  expect(check('The lock gates failed on Monday.', 'Barges queued on Sunday.')).toEqual([0, 1, 1]);
});

test('a report without a day says nothing', () => {
  expect(check('The lock gates failed.', 'Barges queued on Monday.')).toEqual([0, 0, 0]);
});
