import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PAGE_FOLDER, PAGE_STAMP, pageInputs, pageState } from '../src/serve/cli/builtPage.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Builds the page into web/dist unless it is there and fresh. The new page takes the old one's place in one move,
 * so that a build that fails or is interrupted leaves the old page.
 * @returns whether it was built now
 */
export async function buildPage(): Promise<boolean> {
  if (pageState() === 'fresh') return false;
  process.stderr.write('tacitus: building the page\n');
  const hash = pageInputs();
  const next = join(ROOT, '.tools', `page-${process.pid}`);
  const old = `${next}-old`;
  try {
    // Loaded here and not above: each start looks whether there is anything to build.
    const { build } = await import('vite');
    await build({ root: join(ROOT, 'web'), logLevel: 'warn', build: { outDir: next, emptyOutDir: true } });
    writeFileSync(join(next, PAGE_STAMP), hash);
    mkdirSync(dirname(PAGE_FOLDER), { recursive: true });
    if (existsSync(PAGE_FOLDER)) renameSync(PAGE_FOLDER, old);
    renameSync(next, PAGE_FOLDER);
  } finally {
    rmSync(next, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
  return true;
}

/** With --or-old, what serves a record goes on with the page built before, where there is one. */
function sayFailed(error: unknown): void {
  process.stderr.write(`tacitus: the page could not be built: ${error instanceof Error ? error.message : String(error)}\n`);
  // The tests' closing line is owed even where they cannot begin.
  if (process.argv.includes('--before-tests')) process.stdout.write('0 passed, 1 failed, 0 skipped\n');
  if (!process.argv.includes('--or-old') || pageState() === 'absent') process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildPage().catch(sayFailed);
