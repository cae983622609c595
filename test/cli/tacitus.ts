import { type ChildProcessWithoutNullStreams, type SpawnOptions, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/serve/cli/main.ts', import.meta.url));

export const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));

/** What a call of the command line gave. */
export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command line as a user does: a process of its own. */
export const start = (args: readonly string[], options: SpawnOptions = {}): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [MAIN, ...args], { ...options, stdio: ['pipe', 'pipe', 'pipe'] }) as ChildProcessWithoutNullStreams;

/** Waits for a process to end; `onStdout` sees what it printed so far. */
export function ended(child: ChildProcessWithoutNullStreams, onStdout: (soFar: string) => void = () => undefined): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
    onStdout(stdout);
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

/** Runs the command line to its end. */
export const tacitus = (args: readonly string[], options: SpawnOptions = {}): Promise<Ran> => ended(start(args, options));

/** The JSON objects of lines. */
export const jsonLines = (text: string): readonly Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
