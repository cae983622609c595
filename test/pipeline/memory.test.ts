import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const PROBE = fileURLToPath(new URL('./memoryProbe.ts', import.meta.url));
const DOCUMENTS = 6000;
const CHARACTERS = 40_000;

test('memory does not grow with the number of documents', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tacitus-memory-'));
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [PROBE, folder, String(DOCUMENTS), String(CHARACTERS)]);
    const megabytes = stdout.trim().split('\n').map(Number);
    expect(megabytes).toHaveLength(DOCUMENTS / 1000);
    // The first two thousand warm the heap. Held in memory, the last four thousand would weigh 320 MB with bytes and texts.
    expect((megabytes.at(-1) ?? 0) - (megabytes[1] ?? 0)).toBeLessThan(100);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
