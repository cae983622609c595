import { expect, test } from 'vitest';
import { interned } from '../../src/read/interned.ts';

test.each(['ship', '', '1962', '-1', '__proto__', 'café', '𝔄'])('%j keeps its letters', (text) => {
  expect(interned(text)).toBe(text);
});
