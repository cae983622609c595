import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closingLine } from '../../scripts/closingLine.ts';
import { ROOT } from '../conventions/sourceFiles.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tacitus-tally-'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const reporter = join(ROOT, 'scripts', 'closingLine.ts');
  writeFileSync(
    join(folder, 'vitest.config.ts'),
    `export default { test: { include: ['*.case.ts'], reporters: ['default', ${JSON.stringify(reporter)}] } };`,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEAD = `import { beforeAll, describe, expect, test } from 'vitest';\n`;
const LEFT_OUT = `test.${'skip'}('left out', () => {});`;

/** Runs vitest over files of tests; returns its last line and exit code. */
function run(
  files: Readonly<Record<string, string>>,
  ci: 'true' | '',
): { readonly last: string; readonly code: number | null; readonly errors: string } {
  for (const [name, body] of Object.entries(files)) writeFileSync(join(folder, `${name}.case.ts`), HEAD + body);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--root', folder, ...Object.keys(files)],
    {
      encoding: 'utf8',
      env: { ...process.env, CI: ci },
    },
  );
  return { last: stdout.trimEnd().split('\n').at(-1) ?? '', code: status, errors: stderr };
}

test('a run in which a file does not load and a hook breaks counts both as failed', () => {
  const { last, code } = run(
    {
      broken: `import './absent.ts';`,
      mixed: `test('right', () => {}); test('wrong', () => expect(1).toBe(2)); describe('hook', () => { beforeAll(() => { throw new Error('no'); }); test('never', () => {}); });`,
    },
    '',
  );
  expect(last).toBe('1 passed, 3 failed, 1 skipped');
  expect(code).toBe(1);
});

test('a test left out passes at home and fails a CI run, which names it', () => {
  const files = { some: `test('right', () => {}); ${LEFT_OUT}` };
  expect(run(files, '')).toMatchObject({ last: '1 passed, 0 failed, 1 skipped', code: 0 });
  const ci = run(files, 'true');
  expect(ci).toMatchObject({ last: '1 passed, 0 failed, 1 skipped', code: 1 });
  expect(ci.errors).toContain('some.case.ts > left out');
});

test('the closing line counts', () => {
  expect(closingLine({ passed: 3, failed: 0, skipped: ['a', 'b'] })).toBe('3 passed, 0 failed, 2 skipped');
});
