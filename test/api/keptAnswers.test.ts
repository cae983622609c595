import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { keptAnswers } from '../../src/serve/api/keptAnswers.ts';
import { warmAnswers } from '../../src/serve/api/warmAnswers.ts';

/** A server that counts how often it has to answer itself, of a record whose state the test changes. */
function counting(bytesMax = 1000) {
  const record = { state: 'one', made: 0 };
  const app = new Hono();
  app.use('/*', keptAnswers({ tag: async () => record.state, paths: /^\/sums/, bytesMax }));
  app.get('/sums/:id', (context) => context.json({ made: ++record.made, for: context.req.url }));
  app.get('/other', (context) => context.json({ made: ++record.made }));
  const made = async (path: string): Promise<number> => ((await (await app.request(path)).json()) as { made: number }).made;
  return { record, app, made };
}

test('what was answered is answered again without being made, however its parameters are ordered', async () => {
  const { made } = counting();
  expect(await made('/sums/a?to=2&from=1')).toBe(1);
  expect(await made('/sums/a?from=1&to=2')).toBe(1);
  expect(await made('/sums/a?from=1')).toBe(2);
  expect(await made('/other')).toBe(3);
  expect(await made('/other')).toBe(4);
});

test('a record that changed is asked anew', async () => {
  const { made, record } = counting();
  expect(await made('/sums/a')).toBe(1);
  record.state = 'two';
  expect(await made('/sums/a')).toBe(2);
});

test('no more is kept than may be; what was asked longest ago goes first', async () => {
  const { made } = counting(150);
  await made('/sums/a');
  await made('/sums/b');
  expect(await made('/sums/a')).toBe(1);
  await made('/sums/c');
  await made('/sums/d');
  expect(await made('/sums/b')).toBe(5);
});

test('in idle time what is asked first is made ready, and again when the record has changed and stands still', async () => {
  const record = { state: 'one' };
  const asked: string[] = [];
  const stop = warmAnswers({
    state: async () => record.state,
    ask: async (path) => asked.push(`${record.state} ${path}`),
    paths: ['/a', '/b'],
    quietMs: 20,
    pauseMs: 1,
    onError: (error) => asked.push(error.message),
  });
  await expect.poll(() => asked).toEqual(['one /a', 'one /b']);
  record.state = 'two';
  await expect.poll(() => asked.slice(2)).toEqual(['two /a', 'two /b']);
  stop();
  record.state = 'three';
  await new Promise((done) => setTimeout(done, 100));
  expect(asked.length).toBe(4);
});
