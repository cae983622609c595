import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { ROOT } from '../conventions/sourceFiles.ts';

const module = pathToFileURL(join(ROOT, 'scripts', 'bootstrap', 'runNode.js')).href;

/** Starts a process that runs a program through `runNode`, as the bootstrap does. */
function start(program: string): ChildProcess {
  const driver = `import { runNode } from ${JSON.stringify(module)};
    process.exitCode = await runNode(process.execPath, ['-e', ${JSON.stringify(program)}], process.cwd());`;
  const { npm_lifecycle_event: _event, ...env } = process.env;
  return spawn(process.execPath, ['--input-type=module', '-e', driver], { stdio: ['ignore', 'pipe', 'inherit'], env });
}

/** Resolves with the exit code and all that was printed; `onText` is told what has been printed so far. */
function watch(
  child: ChildProcess,
  onText: (text: string) => void = () => undefined,
): Promise<{ readonly code: number | null; readonly text: string }> {
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    text += chunk.toString('utf8');
    onText(text);
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, text })));
}

test('the exit code is passed on', async () => {
  expect((await watch(start('process.exit(7)'))).code).toBe(7);
});

test('a program that dies of a signal ends as a shell would tell it', async () => {
  expect((await watch(start('process.kill(process.pid, "SIGKILL")'))).code).toBe(137);
});

test('Ctrl-C reaches the program once, however often it is passed on', async () => {
  const counter =
    'let n = 0; process.on("SIGINT", () => { n++; setTimeout(() => { console.log("got", n); process.exit(0); }, 200); }); setInterval(() => {}, 1000); console.log("ready");';
  const child = start(counter);
  let sent = false;
  const { code, text } = await watch(child, (soFar) => {
    if (sent || !soFar.includes('ready')) return;
    sent = true;
    child.kill('SIGINT');
    setTimeout(() => child.kill('SIGINT'), 50);
  });
  expect(text).toContain('got 1');
  expect(code).toBe(0);
});
