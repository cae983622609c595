import { expect, test } from 'vitest';
import { events } from './codeSentence.ts';

test.each([
  ['Kenya plans to send 30,000 troops to Uganda. Some 7,000 have crossed into Uganda by now, he said.', 'KEN > UGA MOBILIZE'],
  ['The United States ordered 3,500 paratroopers to the Gulf. About 750 of them have already reached Kuwait.', 'USA > KWT MOBILIZE'],
])('a number of forces told of before moves as they do: «%s»', (text, told) => {
  expect(events(text)).toContain(told);
});

test.each([
  'The United States ordered 3,500 paratroopers to the Gulf. In May 900 people reached Kuwait.',
  'Turkey lost 300 firms. About 200 of them entered Kuwait.',
])('people and firms are no forces: «%s»', (text) => {
  expect(events(text).join()).not.toContain('KWT');
});
