import { expect, test } from 'vitest';
import { hrefOf, NO_FILTERS, readPlace } from '../../web/src/address/place.ts';
import { voiceOf, withVoice } from '../../web/src/address/voice.ts';
import { shiftRange } from '../../web/src/frame/range.ts';
import { placeNotes } from '../../web/src/reading/placeNotes.ts';
import { dayBand } from '../../web/src/signs/dayBand.ts';
import { rangeBar } from '../../web/src/signs/rangeBar.ts';
import { formatValue } from '../../web/src/words/formatCount.ts';
import { formatDays } from '../../web/src/words/formatDay.ts';

test.each([
  ['2021-12-14', '2021-12-14', '14 Dec 2021'],
  ['2021-12-12', '2021-12-14', '12–14 Dec 2021'],
  ['2021-11-28', '2021-12-02', '28 Nov – 2 Dec 2021'],
  ['2021-12-28', '2022-01-02', '28 Dec 2021 – 2 Jan 2022'],
  ['2021-12-14', null, 'from 14 Dec 2021'],
  [null, '2021-12-14', 'until 14 Dec 2021'],
  [null, null, null],
])('days %s to %s are written %s', (start, end, written) => {
  expect(formatDays(start, end)).toBe(written);
});

test.each([
  [{ low: 94_300, high: 94_300, qualifier: 'exact', unit: null }, '94,300'],
  [{ low: null, high: 175_000, qualifier: 'up_to', unit: null }, 'up to 175,000'],
  [{ low: 15_000, high: null, qualifier: 'at_least', unit: null }, 'at least 15,000'],
  [{ low: 169_000, high: 190_000, qualifier: 'between', unit: null }, '169,000–190,000'],
  [{ low: 1000, high: null, qualifier: 'thousands', unit: null }, 'thousands'],
  [{ low: 353, high: 353, qualifier: 'about', unit: 'EUR' }, 'about 353 EUR'],
  [{ low: 7_100_000_000, high: 7_100_000_000, qualifier: 'exact', unit: 'USD' }, '7.1 billion USD'],
  [{ low: 2_000_000, high: 4_000_000, qualifier: 'between', unit: 'EUR' }, '2 million–4 million EUR'],
  [{ low: 1_234_567, high: 1_234_567, qualifier: 'exact', unit: 'EUR' }, '1,234,567 EUR'],
  [{ low: 2_500_000, high: null, qualifier: 'more_than', unit: null }, 'more than 2,500,000'],
  [{ low: null, high: null, qualifier: 'exact', unit: null }, 'unknown'],
] as const)('a value is written with the hedge of its text: %j', (figure, written) => {
  expect(formatValue(figure)).toBe(written);
});

test('a bar stands from low to high, and fades where the text leaves it open', () => {
  expect(rangeBar({ low: 50, high: 75, qualifier: 'between' }, 100)).toEqual({ from: 0.5, to: 0.75, fade: 'none' });
  expect(rangeBar({ low: 50, high: null, qualifier: 'at_least' }, 100)).toMatchObject({ from: 0.5, fade: 'high' });
  expect(rangeBar({ low: null, high: 75, qualifier: 'up_to' }, 100)).toEqual({ from: 0, to: 0.75, fade: 'low' });
  expect(rangeBar({ low: 50, high: 50, qualifier: 'about' }, 100)?.fade).toBe('both');
  expect(rangeBar({ low: 0, high: 0, qualifier: 'exact' }, 0)).toEqual({ from: 0, to: 0, fade: 'none' });
  expect(rangeBar({ low: null, high: null, qualifier: 'dozens' }, 100)).toBeNull();
});

test('a day is a band as wide as what is known of it', () => {
  const within = (start: string | null, end: string | null) => dayBand({ start, end }, '2021-12-01', '2021-12-10');
  expect(within('2021-12-01', '2021-12-05')).toEqual({ where: 'within', from: 0, to: 0.5 });
  expect(within('2021-12-06', null)).toEqual({ where: 'within', from: 0.5, to: 1 });
  expect(within('2021-11-01', '2021-11-30')).toEqual({ where: 'before' });
  expect(within('2021-12-11', '2021-12-11')).toEqual({ where: 'after' });
  expect(within(null, null)).toBeNull();
});

test('notes stand in line with their sentences, or below the note before', () => {
  expect(
    placeNotes(
      [
        { top: 0, height: 20 },
        { top: 10, height: 40 },
        { top: 200, height: 20 },
      ],
      4,
    ),
  ).toEqual([0, 24, 200]);
});

test('a range moves by its own length and stays within what is covered', () => {
  const covered = { from: '2021-12-01', to: '2021-12-31' };
  expect(shiftRange({ from: '2021-12-01', to: '2021-12-07' }, covered, 1)).toEqual({ from: '2021-12-08', to: '2021-12-14' });
  expect(shiftRange(covered, covered, -1)).toBeNull();
});

test('an address and the place it stands for are two ways to write one thing', () => {
  const paths = [
    '/events',
    '/figures?outlet=A+%26+B&outlet=C&says=USA%2FMIL&from=2021-12-01&sort=-value',
    '/documents/a%2Fb?select=x',
    '/claims?text=no-fly&select=c&of=d',
    '/map?actor=RUS&place=city%3A1&place=border%3ABLR-POL&type=MOBILIZE',
    '/map?select=place%3Acity%3A1&asof=2021-12-05&days=1&at=30.000%2C50.000%2C4.00&borders=claimed&layers=arcs.events',
    '/timeline?lanes=place&at=2021-12-01%2C2021-12-14&show=table',
  ];
  for (const path of paths) expect(hrefOf(readPlace(new URL(path, 'http://localhost')))).toBe(path);
  expect(readPlace(new URL('http://localhost/nowhere?nonsense=1'))).toMatchObject({
    view: 'now',
    nowhere: '/nowhere',
    filters: NO_FILTERS,
  });
  expect(readPlace(new URL('http://localhost/')).nowhere).toBeNull();
});

test('an outlet’s voice is that outlet and nobody quoted; changing the voice takes it back whole', () => {
  const outlet = withVoice(NO_FILTERS, { kind: 'outlet', outlet: 'Harbour Wire' });
  expect(outlet).toMatchObject({ outlet: ['Harbour Wire'], says: ['own'] });
  expect(voiceOf(outlet)).toEqual({ kind: 'outlet', outlet: 'Harbour Wire' });
  expect(withVoice(outlet, { kind: 'speaker', says: 'USA' })).toMatchObject({ outlet: [], says: ['USA'] });
  expect(withVoice(outlet, { kind: 'everyone' })).toEqual(NO_FILTERS);
  const narrowed = { ...NO_FILTERS, outlet: ['Harbour Wire'] };
  expect(withVoice(narrowed, { kind: 'speaker', says: 'USA' })).toMatchObject({ outlet: ['Harbour Wire'], says: ['USA'] });
});
