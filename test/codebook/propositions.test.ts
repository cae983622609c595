import { expect, test } from 'vitest';
import { PROPOSITIONS } from '../../src/codebook/propositions.ts';

test.each(PROPOSITIONS.flatMap(({ id, tells, hits }) => hits.map((text) => ({ id, tells, text }))))(
  '$id is told by: $text',
  ({ tells, text }) => {
    expect(tells.test(text)).toBe(true);
  },
);

test.each(PROPOSITIONS.flatMap(({ id, tells, misses }) => misses.map((text) => ({ id, tells, text }))))(
  '$id is not told by: $text',
  ({ tells, text }) => {
    expect(tells.test(text)).toBe(false);
  },
);

test('long text without what is sought is passed over at once', () => {
  const text = 'the envoys of both houses spoke and '.repeat(400);
  const before = performance.now();
  for (const { tells, refutes } of PROPOSITIONS) {
    tells.test(text);
    refutes?.test(text);
  }
  expect(performance.now() - before).toBeLessThan(500);
});
