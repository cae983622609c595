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
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', PROBE, folder, String(DOCUMENTS), String(CHARACTERS)]);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' ').map(Number));
    expect(lines).toHaveLength(DOCUMENTS / 1000);
    // The first two thousand warm the heap. Held in memory, the last four thousand would weigh 320 MB with bytes and texts.
    const [held, taken] = [0, 1].map((at) => (lines.at(-1)?.[at] ?? Number.NaN) - (lines[1]?.[at] ?? Number.NaN));
    expect(held).toBeLessThan(40);
    // Workers' garbage is collected when they see fit, which moves by a hundred megabytes on a busy machine.
    expect(taken).toBeLessThan(250);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
