import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { GIVEN_BACK } from './memoryLimits.js';
import { ROOT } from './root.js';

const FORWARDED = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGWINCH']);
/** npm and the terminal both pass Ctrl-C on; what follows the first within this time is the same keystroke. */
const SAME_KEYSTROKE_MS = 300;
const SHELL_LOOK_MS = 500;

/**
 * Runs a script under a Node and resolves with its exit code. A signal reaches the script once: it stands in a process group
 * of its own, which the terminal does not signal, and repeats of one keystroke are dropped.
 * @param {string} node
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<number>}
 */
export function runNode(node, args, cwd) {
  const windows = process.platform === 'win32';
  const child = spawn(node, args, { cwd, stdio: 'inherit', detached: !windows, env: environment(node) });
  const stop = windows ? swallowInterrupt() : forwardSignals(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      stop();
      resolve(code ?? 128 + (signal === null ? 1 : constants.signals[signal]));
    });
  });
}

/** Where Node keeps what it has compiled, types stripped already, so that the next start need not; it checks that the files are the same. */
const COMPILED = join(ROOT, '.tools', 'compiled');

/** @param {string} node */
function environment(node) {
  const path = [dirname(node), join(ROOT, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return { NODE_COMPILE_CACHE: COMPILED, ...GIVEN_BACK, ...process.env, PATH: path };
}

/** On Windows the console signals the script itself; this process only has to outlive it. */
function swallowInterrupt() {
  const ignore = () => {};
  process.on('SIGINT', ignore);
  return () => process.off('SIGINT', ignore);
}

/** @param {import('node:child_process').ChildProcess} child */
function forwardSignals(child) {
  /** @type {Map<string, number>} */
  const last = new Map();
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    const now = performance.now();
    if (now - (last.get(signal) ?? -Infinity) < SAME_KEYSTROKE_MS) return;
    last.set(signal, now);
    child.kill(signal);
  };
  const suspend = () => {
    child.kill('SIGSTOP');
    process.kill(process.pid, 'SIGSTOP');
  };
  const resume = () => void child.kill('SIGCONT');
  for (const signal of FORWARDED) process.on(signal, forward);
  process.on('SIGTSTP', suspend).on('SIGCONT', resume);
  const unwatch = watchShell(() => {
    if (!last.has('SIGINT')) forward('SIGTERM');
  });
  return () => {
    unwatch();
    for (const signal of FORWARDED) process.off(signal, forward);
    process.off('SIGTSTP', suspend).off('SIGCONT', resume);
  };
}

/**
 * npm passes a signal to the shell it starts, and the shell dies of it without passing it on: the loss of the parent is then all
 * that is heard here. Only under npm, because a program started with nohup may well outlive its shell.
 * @param {() => void} onGone
 */
function watchShell(onGone) {
  if (process.env.npm_lifecycle_event === undefined) return () => {};
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, SHELL_LOOK_MS);
  return () => clearInterval(timer);
}
