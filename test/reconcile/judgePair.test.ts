import { expect, test } from 'vitest';
import { judgePair } from '../../src/reconcile/judgePair.ts';
import { city, party, tell } from './tell.ts';

const WARSAW = city('Warsaw', 'POL', 52.23, 21.01);

test('a judgement says what two tellings have in common, the same from either side', () => {
  const [a, b] = [tell({ where: [WARSAW], quote: 'moved 3,000 soldiers' }), tell({ where: [WARSAW], quote: '3,000 soldiers were moved' })];
  expect(judgePair(a, b)).toEqual(judgePair(b, a));
  expect(judgePair(a, b)?.reasons).toEqual([
    'both are MOBILIZE by POL',
    'the same kind of deed: movement',
    'the same days are stated',
    'the same place',
    'the same recipient: BLR',
    'words in common: moved, soldiers',
    'numbers in common: 3000',
    'their sentences share: 3,000, moved, soldiers',
  ]);
});

test('the more is in common, the surer', () => {
  const far = judgePair(tell({ where: [WARSAW] }), tell({ quote: 'was reinforced' }))?.score ?? 0;
  const near = judgePair(tell({ where: [WARSAW] }), tell({ where: [WARSAW] }))?.score ?? 0;
  expect(far).toBeGreaterThanOrEqual(0.5);
  expect(near).toBeGreaterThan(far);
  expect(near).toBeLessThan(1);
});

test('what rules it out, or ties too little, makes no judgement', () => {
  expect(judgePair(tell(), tell({ type: 'AID' }))).toBeNull();
  expect(judgePair(tell(), tell({ status: 'planned' }))).toBeNull();
  expect(judgePair(tell({ when: null, recipients: [] }), tell({ when: null, recipients: [] }))).toBeNull();
});

test('a judgement says where one of the two names less', () => {
  const first = (actors: readonly string[]): string | undefined =>
    judgePair(tell({ where: [WARSAW] }), tell({ where: [WARSAW], actors: actors.map(party) }))?.reasons[0];
  expect(first([])).toBe('both are MOBILIZE by POL, whom one of the two does not name');
  expect(first(['NATO'])).toBe('both are MOBILIZE, by an alliance and its member: NATO; POL');
});
