import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './root.js';
import { SetupError } from './setupError.js';

const LOCK = join(ROOT, '.tools', 'installing');
const WAIT_MS = 15 * 60_000;
/** A lock whose owner has not yet signed it is given this long before it counts as left behind. */
const UNSIGNED_MS = 10_000;

/**
 * Runs `install` while no other process of this checkout installs. A lock left by a process that is gone is taken over.
 * @param {() => Promise<void>} install
 * @throws {SetupError} where another process holds the lock for a quarter of an hour
 */
export async function withInstallLock(install) {
  mkdirSync(join(ROOT, '.tools'), { recursive: true });
  await take(LOCK);
  try {
    await install();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

/**
 * Names a process that holds the lock: the installer outlives this process where only this one is killed.
 * @param {number} pid
 */
export const signInstallLock = (pid) => appendFileSync(join(LOCK, 'owners'), `${pid}\n`);

/** @param {string} lock */
async function take(lock) {
  const until = Date.now() + WAIT_MS;
  let told = false;
  while (!tryTake(lock)) {
    if (isLeftBehind(lock)) {
      removeLeftBehind(lock);
      continue;
    }
    if (Date.now() > until)
      throw new SetupError(
        `Another process has been installing for a quarter of an hour. If there is none, remove ${lock} and run this again.`,
      );
    if (!told) process.stderr.write('tacitus: waiting for another process that installs what is missing\n');
    told = true;
    await sleep(200);
  }
}

/** @param {string} lock */
function tryTake(lock) {
  try {
    mkdirSync(lock);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
  signInstallLock(process.pid);
  return true;
}

/** @param {string} lock */
function isLeftBehind(lock) {
  try {
    const owners = readOwners(lock);
    if (owners.length > 0) return !owners.some(isAlive);
    return Date.now() - statSync(lock).mtimeMs > UNSIGNED_MS;
  } catch {
    return false; // released between the two looks
  }
}

/**
 * Moves the lock away before removing it: of two processes that see it left behind, only one succeeds.
 * @param {string} lock
 */
function removeLeftBehind(lock) {
  const away = `${lock}.${process.pid}`;
  try {
    renameSync(lock, away);
  } catch {
    return;
  }
  // Another process may have taken the lock over since it was looked at; then it is given back.
  if (readOwners(away).some(isAlive)) renameSync(away, lock);
  else rmSync(away, { recursive: true, force: true });
}

/**
 * @param {string} lock
 * @returns {number[]}
 */
function readOwners(lock) {
  try {
    return readFileSync(join(lock, 'owners'), 'utf8').split('\n').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
