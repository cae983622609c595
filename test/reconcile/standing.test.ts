import { expect, test } from 'vitest';
import type { EventType } from '../../src/codebook/eventType.ts';
import { showOnEachOther, standingOf } from '../../src/reconcile/realis.ts';

const holder = (status: 'actual' | 'planned' | 'possible' | 'negated', stance?: 'denies' | 'states', type: EventType = 'MOBILIZE') => ({
  type,
  status,
  says: stance === undefined ? [] : [{ stance }],
});

test('a mention stands as done, planned, feared or denied, and what its speaker denies is denied', () => {
  expect(standingOf(holder('actual'))).toBe('done');
  expect(standingOf(holder('planned', 'states'))).toBe('planned');
  expect(standingOf(holder('possible'))).toBe('feared');
  expect(standingOf(holder('negated'))).toBe('denied');
  expect(standingOf(holder('planned', 'denies'))).toBe('denied');
});

test('that words are denied stands apart, and shows on nothing: no dispute comes of it', () => {
  expect(standingOf(holder('negated', undefined, 'CONSULT'))).toBe('unsaid');
  expect(standingOf(holder('actual', 'denies', 'ACCUSE'))).toBe('unsaid');
  expect(showOnEachOther(holder('negated', undefined, 'CONSULT'), holder('actual', undefined, 'CONSULT'))).toBe(false);
  expect(showOnEachOther(holder('planned', undefined, 'REQUEST'), holder('actual', 'denies', 'REQUEST'))).toBe(false);
  expect(showOnEachOther(holder('planned', undefined, 'CONSULT'), holder('actual', undefined, 'CONSULT'))).toBe(true);
});

test('a denial shows on what it denies and a plan on its execution; a fear shows on no deed, and nothing on its like', () => {
  expect(showOnEachOther(holder('negated'), holder('actual'))).toBe(true);
  expect(showOnEachOther(holder('possible'), holder('actual', 'denies'))).toBe(true);
  expect(showOnEachOther(holder('planned'), holder('actual'))).toBe(true);
  expect(showOnEachOther(holder('actual'), holder('planned'))).toBe(true);
  expect(showOnEachOther(holder('possible'), holder('actual'))).toBe(false);
  expect(showOnEachOther(holder('possible'), holder('planned'))).toBe(false);
  expect(showOnEachOther(holder('negated'), holder('actual', 'denies'))).toBe(false);
  expect(showOnEachOther(holder('actual'), holder('actual'))).toBe(false);
});
