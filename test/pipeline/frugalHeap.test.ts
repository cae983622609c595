import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const PROBE = fileURLToPath(new URL('./heapProbe.ts', import.meta.url));

test('a frugal heap stays near what is held, and grows as V8 likes afterwards', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [PROBE]);
  const [frugal = Number.NaN, likes = Number.NaN, held] = stdout.trim().split(' ').map(Number);
  expect(held).toBe(64);
  expect(frugal).toBeGreaterThan(30);
  // 66 and 100 megabytes.
  expect(frugal * 1.25).toBeLessThan(likes);
});
