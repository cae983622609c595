import { expect, test } from 'vitest';
import { atOneState } from '../../src/serve/atOneState.ts';

/** A store whose state is another after each of the first so many questions. */
function changing(times: number) {
  let [state, asked] = [0, 0];
  return {
    store: { state: async () => String(state) },
    ask: async () => {
      asked += 1;
      if (asked <= times) state += 1;
      return asked;
    },
  };
}

test('an answer during which the record changed is made again', async () => {
  const still = changing(0);
  expect(await atOneState(still.store, still.ask)).toBe(1);
  const twice = changing(2);
  expect(await atOneState(twice.store, twice.ask)).toBe(3);
});

test('a record that never stands still is answered of all the same', async () => {
  const restless = changing(1000);
  expect(await atOneState(restless.store, restless.ask)).toBe(5);
});
