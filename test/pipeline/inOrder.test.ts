import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/pipeline/inOrder.ts';
import { slots } from '../../src/pipeline/slots.ts';

async function* stream<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
};

test('results come in the order of the items, with never more in flight than there is room for', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: 9 })), fc.integer({ min: 1, max: 5 }), async (delays, room) => {
      let inFlight = 0;
      let most = 0;
      const work = async (delay: number, index = 0): Promise<readonly [number, number]> => {
        inFlight += 1;
        most = Math.max(most, inFlight);
        await turns(delay);
        inFlight -= 1;
        return [delay, index];
      };
      const results: (readonly [number, number])[] = [];
      let index = 0;
      for await (const result of inOrder(
        stream(delays),
        (delay) => work(delay, index++),
        (held) => held < room,
      ))
        results.push(result);
      expect(results).toEqual(delays.map((delay, at) => [delay, at]));
      expect(most).toBeLessThanOrEqual(room);
    }),
  ));

test('a failing item fails the run in its turn, after those before it', async () => {
  const work = async (item: number): Promise<number> => {
    if (item === 2) throw new Error('item 2');
    await turns(20);
    return item;
  };
  const seen: number[] = [];
  const run = async (): Promise<void> => {
    for await (const result of inOrder(stream([0, 1, 2, 3]), work, (held) => held < 4)) seen.push(result);
  };
  await expect(run()).rejects.toThrow('item 2');
  expect(seen).toEqual([0, 1]);
});

test('slots lets as many run as are open, and a failing job gives its slot back', async () => {
  const free = slots((started) => (started < 2 ? 1 : 3));
  let running = 0;
  const peaks: number[] = [];
  const job = (index: number) =>
    free.run(async () => {
      running += 1;
      peaks.push(running);
      await turns(5);
      running -= 1;
      if (index === 0) throw new Error('job 0');
      return index;
    });
  const ended = await Promise.allSettled(Array.from({ length: 8 }, (_, index) => job(index)));
  expect(ended.map((end) => (end.status === 'fulfilled' ? end.value : 'failed'))).toEqual(['failed', 1, 2, 3, 4, 5, 6, 7]);
  expect(Math.max(...peaks.slice(0, 2))).toBe(1);
  expect(Math.max(...peaks)).toBe(3);
});
