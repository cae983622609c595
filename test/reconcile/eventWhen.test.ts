import { describe, expect, test } from 'vitest';
import type { EventStatus } from '../../src/codebook/status.ts';
import { eventWhen } from '../../src/reconcile/eventWhen.ts';
import { day, tell } from './tell.ts';

/** The days of an event from tellings that give these days; '' gives none. */
const daysOf = (told: readonly string[], status: EventStatus = 'actual'): string => {
  const when = eventWhen(told.map((text) => tell({ status, when: text === '' ? null : day(text) })));
  return when === null ? 'none' : `${when.start}/${when.end}`;
};

const times = (count: number, text: string): readonly string[] => Array.from({ length: count }, () => text);

describe('the days of an event', () => {
  test('are none where no telling gives any', () => expect(daysOf(['', ''])).toBe('none'));

  test('are the narrower of two that go together', () =>
    expect(daysOf(['2021-06-01/2021-06-30', '2021-06-16'])).toBe('2021-06-16/2021-06-16'));

  test('of a deed are the day that a few name closer than the rest', () =>
    expect(daysOf([...times(18, '2021-06-01/2021-06-30'), ...times(2, '2021-06-16')])).toBe('2021-06-16/2021-06-16'));

  test('of what is feared are not narrowed by one guess among many', () =>
    expect(daysOf([...times(9, '2021-12-01/2022-02-28'), '2022-01-05'], 'possible')).toBe('2021-12-01/2022-02-28'));

  test('are what most give where days contradict', () =>
    expect(daysOf(['2021-11-12', ...times(25, '2021-11-10')])).toBe('2021-11-10/2021-11-10'));

  test('are none where one of many names a day of what goes on', () => expect(daysOf([...times(30, ''), '2021-12-07'])).toBe('none'));

  test('are what two have in common that reach over one another', () =>
    expect(daysOf(['2021-11-01/2021-11-10', '2021-11-08/2021-11-20'])).toBe('2021-11-08/2021-11-10'));
});
