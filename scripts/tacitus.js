#!/usr/bin/env node
// The command `tacitus`. Paths count from the folder the user stands in, also under `npm run`, which changes to the project's root.
import { join } from 'node:path';
import { HEAP_LIMITS } from './bootstrap/memoryLimits.js';
import { ROOT } from './bootstrap/root.js';
import { bootstrap } from './bootstrap.js';

const cwd = process.env.npm_lifecycle_event === 'tacitus' ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();
const [verb, ...rest] = process.argv.slice(2);
const main = [...HEAP_LIMITS, join(ROOT, 'src', 'serve', 'cli', 'main.ts'), ...process.argv.slice(2)];
// What shows the page builds it first where its sources are newer than what was built.
const showsPage = (verb === 'serve' || verb === 'start') && !rest.some((word) => word === '--help' || word === '-h');
const build = [join(ROOT, 'scripts', 'buildPage.ts'), '--or-old', '--then'];
process.exitCode = await bootstrap(showsPage ? [...build, ...main] : main, { cwd });
