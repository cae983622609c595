import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './npm.js';
import { ROOT } from './root.js';
import { SetupError } from './setupError.js';
import { withInstallLock } from './withInstallLock.js';

const LOCKFILE = join(ROOT, 'package-lock.json');
const MODULES = join(ROOT, 'node_modules');
/** Holds the hash of the lockfile that node_modules was installed from; written last, so that it stands only beside a whole installation. */
const STAMP = join(MODULES, '.tacitus-lock');

/**
 * Installs the dependencies exactly as the lockfile names them, unless they are there already.
 * @param {string} node the Node to run npm under, so that packages see the engine they want
 * @throws {SetupError} where npm fails
 */
export async function ensureDependencies(node) {
  if (isStamped()) return;
  await withInstallLock(async () => {
    if (isStamped()) return;
    if (!isInstalledByNpm()) await install(node);
    writeFileSync(STAMP, lockHash());
  });
}

/** @param {string} node */
async function install(node) {
  process.stderr.write('tacitus: installing dependencies into node_modules (npm ci)\n');
  rmSync(STAMP, { force: true });
  // The page and the tests are built from development dependencies, whatever NODE_ENV says.
  const code = await runNpm(node, ['ci', '--include=dev', '--include=optional']);
  if (code !== 0)
    throw new SetupError(
      `The dependencies could not be installed (npm ci ended with ${code}, see above). Check the connection to npm's registry and the space on disk, and run this again.`,
    );
}

const lockHash = () => createHash('sha256').update(readFileSync(LOCKFILE)).digest('hex');

const isStamped = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash();

/**
 * Whether npm itself has brought node_modules to this very lockfile, as `npm install PACKAGE` does. npm writes its
 * own list last and an interrupted run leaves an old one or none.
 */
function isInstalledByNpm() {
  try {
    const wanted = readPackages(LOCKFILE);
    const present = readPackages(join(MODULES, '.package-lock.json'));
    return (
      Object.entries(wanted).every(
        ([path, entry]) => path === '' || (present[path]?.version ?? (entry.optional ? entry.version : null)) === entry.version,
      ) && Object.keys(present).every((path) => wanted[path] !== undefined && existsSync(join(ROOT, path)))
    );
  } catch {
    return false;
  }
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
const readPackages = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
