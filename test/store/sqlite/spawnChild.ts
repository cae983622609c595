import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const SCRIPT = fileURLToPath(new URL('child.ts', import.meta.url));

export interface Child {
  readonly process: ChildProcess;
  /** What it has said so far. */
  readonly lines: readonly string[];
  /** Resolves with its first line. */
  readonly started: Promise<string>;
  /** Kills it as a power cut would, and resolves when it is gone and all it said has arrived. */
  kill(): Promise<void>;
  /** Resolves when it is gone. */
  readonly ended: Promise<unknown>;
}

/** Starts `child.ts` with a command and its arguments; it does not outlive the test. */
export function spawnChild(...parameters: readonly string[]): Child {
  const child = spawn(process.execPath, [SCRIPT, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const output = createInterface({ input: child.stdout });
  output.on('line', (line) => lines.push(line));
  const ended = Promise.all([once(child, 'close'), once(output, 'close')]);
  const started = Promise.race([once(output, 'line').then(([line]) => String(line)), ended.then(() => 'ended without a word')]);
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  return { process: child, lines, started, kill, ended };
}
