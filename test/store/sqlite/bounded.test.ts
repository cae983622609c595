import { expect, test } from 'vitest';
import { Bounded } from '../../../src/store/sqlite/bounded.ts';

test('the oldest go until all together are within the bound, by their sizes', () => {
  const lists = new Bounded<readonly number[]>(({ length }) => length);
  lists.put(1, [1, 2], 5);
  lists.put(2, [3, 4], 5);
  expect([lists.get(1), lists.get(2)]).toEqual([
    [1, 2],
    [3, 4],
  ]);
  lists.put(1, [1], 5);
  lists.put(3, [5, 6, 7], 5);
  expect([lists.get(1), lists.get(2), lists.get(3)]).toEqual([[1], undefined, [5, 6, 7]]);
});

test('what is put again or deleted is counted no more', () => {
  const lists = new Bounded<readonly number[]>(({ length }) => length);
  for (let time = 0; time < 9; time++) lists.put(1, [1, 2], 4);
  lists.put(2, [3], 4);
  lists.delete(2);
  lists.delete(2);
  lists.put(3, [4, 5], 4);
  expect([lists.get(1), lists.get(2), lists.get(3)]).toEqual([[1, 2], undefined, [4, 5]]);
});

test('a value larger than the bound is not kept', () => {
  const lists = new Bounded<readonly number[]>(({ length }) => length);
  lists.put(1, [1, 2, 3], 2);
  expect(lists.get(1)).toBeUndefined();
});
