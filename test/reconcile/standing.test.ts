import { expect, test } from 'vitest';
import type { EventType } from '../../src/codebook/eventType.ts';
import { areRelated, type Standing, showOnEachOther, standBeside, standingOf } from '../../src/reconcile/realis.ts';

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

test('a link says something of two that stand alike or show on one another, and only plans and deeds stand merely beside', () => {
  const pairs = (['done', 'planned', 'feared', 'denied', 'unsaid'] as const).flatMap((a, at, all) =>
    all.slice(at).map((b) => [a, b] as const),
  );
  const those = (hold: (a: Standing, b: Standing) => boolean) => pairs.filter(([a, b]) => hold(a, b)).map((pair) => pair.join(' '));
  const alike = ['done done', 'planned planned', 'planned feared', 'feared feared', 'denied denied', 'denied unsaid', 'unsaid unsaid'];
  const shown = ['done planned', 'done denied', 'planned denied', 'feared denied'];
  expect(those(areRelated).toSorted()).toEqual([...alike, ...shown].sort());
  expect(those(standBeside)).toEqual(['done planned']);
  for (const [a, b] of pairs) expect([areRelated(b, a), standBeside(b, a)]).toEqual([areRelated(a, b), standBeside(a, b)]);
});
