import { describe, expect, test } from 'vitest';
import { dateLabel } from '../../src/read/datelineEnd.ts';
import { codeText } from '../extract/codeSentence.ts';

describe('the day that an entry of a chronicle stands under', () => {
  test.each([
    ['10 August: Muscat sent a ship.', '10 August: '],
    ['Aug. 26-28 – Muscat sent a ship.', 'Aug. 26-28 – '],
    ['Thursday, 27 August 2020: Six ships came.', 'Thursday, 27 August 2020: '],
  ])('%s', (line, label) => expect(line.slice(0, dateLabel(line))).toBe(label));

  test.each(['10 August was quiet: nobody came.', 'Muscat, 10 August: Six ships came.', '10 August: a quiet day.'])('none: %s', (line) =>
    expect(dateLabel(line)).toBe(0),
  );

  test('is the day of what it tells, where that tells none of its own', () => {
    const days = codeText(
      '• 12 January: Oman condemned Kenya. Chad condemned Togo.\n• 14 January: Peru condemned Chile, as Kenya had on Monday.',
    ).mentions;
    expect(days.slice(0, 2).map(({ when }) => when?.start)).toEqual(['2022-01-12', '2022-01-12']);
    expect(days[2]?.when?.start).not.toBe('2022-01-12');
  });
});
