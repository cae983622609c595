#!/usr/bin/env node
// Runs a script under a Node that is new enough, with the dependencies installed. Every npm script goes
// through here, so that a fresh clone needs nothing but Node 20 and npm:
//
//   node scripts/bootstrap.js SCRIPT [ARGUMENT…] [--then SCRIPT [ARGUMENT…]]
//
// Plain JavaScript without dependencies, because it runs before either is there.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './bootstrap/ensureDependencies.js';
import { ensureNode } from './bootstrap/ensureNode.js';
import { ROOT } from './bootstrap/root.js';
import { runNode } from './bootstrap/runNode.js';
import { SetupError } from './bootstrap/setupError.js';

/**
 * Ensures Node and dependencies, then runs the script. Resolves with the exit code.
 * @param {readonly string[]} args the script and its arguments
 * @param {{ cwd?: string }} [options] the folder to run in; the project's root where absent
 * @returns {Promise<number>}
 */
export async function bootstrap(args, { cwd = ROOT } = {}) {
  try {
    const node = await ensureNode();
    await ensureDependencies(node);
    const then = args.indexOf('--then');
    if (then < 0) return await runNode(node, args, cwd);
    const code = await runNode(node, args.slice(0, then), cwd);
    return code === 0 ? await runNode(node, args.slice(then + 1), cwd) : code;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`tacitus: ${error.message}\n`);
    return error.exitCode;
  }
}

// The real path, because a checkout may be reached through a link.
if (realpathSync(process.argv[1]) === realpathSync(fileURLToPath(import.meta.url)))
  process.exitCode = await bootstrap(process.argv.slice(2));
