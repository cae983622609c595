import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './sourceFiles.ts';

const SAMPLE = 'samples/15-kestrel-8500-alert.txt';

/** Objects, one a line. */
const parseLines = (text: string): readonly Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** The record of the sample, read as a user reads it. */
function readSample(): readonly Record<string, unknown>[] {
  const folder = mkdtempSync(join(tmpdir(), 'tacitus-readme-'));
  try {
    const record = join(folder, 'record.jsonl');
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'src/serve/cli/main.ts'), 'read', join(ROOT, SAMPLE), '--workers', '0', '--record', record],
      { encoding: 'utf8' },
    );
    expect(status, stderr).toBe(0);
    return parseLines(readFileSync(record, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('the lines that README.md shows are found in the sample it names', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  expect(readme).toContain(SAMPLE);
  const shown = parseLines(/```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '');
  expect(shown.length).toBeGreaterThan(0);
  const record = readSample();
  for (const line of shown) {
    const found = record.find(({ kind, quote }) => kind === line['kind'] && quote === line['quote']);
    expect(found, `no ${String(line['kind'])} «${String(line['quote'])}»`).toMatchObject(line);
  }
});
