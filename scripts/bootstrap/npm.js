import { spawn, spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { ROOT } from './root.js';
import { SetupError } from './setupError.js';
import { signInstallLock } from './withInstallLock.js';

/**
 * Runs npm under a given Node and resolves with its exit code. What npm prints is held back and shown only where it fails.
 * @param {string} node the Node to run it under
 * @param {readonly string[]} args
 * @param {string} [cwd] the folder whose packages are installed
 * @returns {Promise<number>}
 * @throws {SetupError} where there is no npm, or the user interrupts it
 */
export function runNpm(node, args, cwd = ROOT) {
  const cli = npmCli();
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--no-progress', '--loglevel=error'];
  const child = spawn(node, [cli, ...args, ...quiet], { cwd, env: environment(node, cli), stdio: ['ignore', 'pipe', 'pipe'] });
  if (child.pid !== undefined) signInstallLock(child.pid);
  /** @type {Buffer[]} */
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  return new Promise((resolve, reject) => {
    let interrupted = false;
    const interrupt = () => {
      interrupted = true;
      child.kill('SIGTERM');
    };
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      if (interrupted) return reject(new SetupError('The installation was interrupted; the next run takes it up again.', 130));
      if (code !== 0) process.stderr.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
}

/**
 * npm looks for the machine's settings (a proxy, a certificate) beside the Node it runs under; under another Node it is told where they are.
 * @param {string} node
 * @param {string} cli
 */
function environment(node, cli) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
  if (node === process.execPath || env.npm_config_globalconfig !== undefined) return env;
  const { stdout } = spawnSync(process.execPath, [cli, 'config', 'get', 'globalconfig'], { encoding: 'utf8', cwd: ROOT });
  return stdout ? { ...env, npm_config_globalconfig: stdout.trim() } : env;
}

/** npm's own program: the one that runs this script, else the one that came with Node, else the one on PATH. */
function npmCli() {
  const beside = dirname(realpathSync(process.execPath));
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'npm'));
  const candidates = [
    process.env.npm_execpath ?? '',
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    ...onPath,
  ];
  for (const candidate of candidates) {
    const real = existsSync(candidate) ? realpathSync(candidate) : '';
    if (real.endsWith('npm-cli.js')) return real;
  }
  throw new SetupError('npm was not found. Install npm (it comes with Node) and run this again.');
}
