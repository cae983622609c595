import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { HEAP_LIMITS } from '../../scripts/bootstrap/memoryLimits.js';

/** Makes lists of which each is held for a while, and tells the megabytes that what was made last takes. */
const PROBE = `
  const { getHeapSpaceStatistics } = require('node:v8');
  const held = [];
  for (let turn = 0; turn < 2_000_000; turn++) held[turn % 400_000] = [turn, String(turn), turn, turn];
  console.log(Math.round(getHeapSpaceStatistics().find((one) => one.space_name === 'new_space').space_size / 2 ** 20));`;

test('what was made last takes no more than a quarter of what it would', async () => {
  const megabytes = async (...flags: string[]) => Number((await promisify(execFile)(process.execPath, [...flags, '-e', PROBE])).stdout);
  expect(await megabytes(...HEAP_LIMITS)).toBeLessThanOrEqual(32);
  expect(await megabytes()).toBeGreaterThanOrEqual(32);
});
