import { expect, test } from 'vitest';
import { parsePublished } from '../../src/ingest/parsePublished.ts';
import { publishedDate } from '../../src/ingest/publishedDate.ts';

const BODY = '\n\nThe frigate left port at noon with two tugs.\nNobody said why.';

test.each([
  ['2 February 2022', '2022-02-02'],
  ['February 2, 2022', '2022-02-02'],
  ['14th November, 2021', '2021-11-14'],
  ['Saturday 5 February 2022', '2022-02-05'],
  ['Sunday 6th February 2022', '2022-02-06'],
  ['Updated Mon 4 Sep 2017 09:35 JST', '2017-09-04'],
  ['Published: 3 Mar 2022, 9.15 a.m. GMT', '2022-03-03'],
  ['2021-12-04', '2021-12-04'],
  ['2021-12-04T10:30:00Z', '2021-12-04'],
  ['20 Nov 2021 09:14', '2021-11-20'],
  ['Riga, 7 January 2022, 14:20 (MSK)', '2022-01-07'],
  ['Heron Gazette Vol. 3, No. 12 5 March 2019', '2019-03-05'],
  ['Heron Gazette, the Monday column, December 6, 2021', '2021-12-06'],
  ['Heron Gazette / February 4, 2022', '2022-02-04'],
  ['The Heron Gazette          Friday 18 February 2022', '2022-02-18'],
  ['Saturday 5 February 2022 | Opinion', '2022-02-05'],
  ['WARSAW, Nov. 15, 2021 (Heron) - A convoy of nine trucks left the base.', '2021-11-15'],
  ['Vilnius, 03.06.2021 (Heron Press) – A convoy of nine trucks left.', '2021-06-03'],
  ['MOSCOW, February 4, 2022. /Heron/. A convoy left.', '2022-02-04'],
])('%s', (line, day) => {
  expect(publishedDate(`A headline of sorts\n\n${line}${BODY}`)).toBe(day);
});

test.each([
  'KYIV, Feb 2 (Heron) - A convoy of nine trucks left the base.',
  'MOSCOW, February 4. /Heron/. A convoy left.',
  'On 2 February 2022 the convoy left the base.',
  'The truce, signed on 9 November 2020, has not held.',
  'The base was closed on 3 May 2014.',
  '(figures of 7 May 2019)',
  'The election of 25 May 2014',
  'On air: Thursday, March 9th',
  '31 February 2022',
  '02/03/2022',
])('no publication date: %s', (line) => {
  expect(publishedDate(`A headline of sorts\n\n${line}${BODY}`)).toBeNull();
});

test('a date line below the head is part of the story', () => {
  expect(publishedDate(`${'A line of the story.\n'.repeat(9)}2 February 2022`)).toBeNull();
  expect(publishedDate('')).toBeNull();
});

test.each([
  ['2022-02-24', '2022-02-24'],
  ['2022-02-24T05:30:00Z', '2022-02-24T05:30:00Z'],
  ['2022-02-24 05:30', '2022-02-24T05:30:00'],
  ['2022-02-24T05:30:00.123+0200', '2022-02-24T05:30:00+02:00'],
  ['24 February 2022', '2022-02-24'],
  ['Thu, 24 Feb 2022 05:30:00 GMT', '2022-02-24'],
  [' Feb. 24, 2022 ', '2022-02-24'],
])('given as %s', (written, read) => expect(parsePublished(written)).toBe(read));

test.each([
  '',
  'yesterday',
  '2022',
  '2022-02',
  '2022-02-30',
  '2022-02-24T25:00',
  '24 February',
  '1645678800',
  'by 24 February 2022',
  '24 February 2022 or later',
])('no date: %s', (written) => expect(parsePublished(written)).toBeNull());

test('long lines of anything are read in no time', () => {
  const started = performance.now();
  for (const piece of ['1', '12:', 'at ', '1.1.', 'Jan 1 ', '2022-', 'A, ', '– ']) publishedDate(`${piece.repeat(100_000)}\nx`);
  expect(performance.now() - started).toBeLessThan(5000);
});
