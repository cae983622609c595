#!/usr/bin/env node
// The command `tacitus`. Paths count from the folder the user stands in, also under `npm run`, which changes to the project's root.
import { join } from 'node:path';
import { ROOT } from './bootstrap/root.js';
import { bootstrap } from './bootstrap.js';

const cwd = process.env.npm_lifecycle_event === 'tacitus' ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();
process.exitCode = await bootstrap([join(ROOT, 'src', 'serve', 'cli', 'main.ts'), ...process.argv.slice(2)], { cwd });
