import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DIST = join(ROOT, 'web', 'dist');
/** Holds the hash of what the page was built from. */
const STAMP = join(DIST, '.built');
/** The page takes its types and titles from the two lowest floors, and its measured tables from the documents that carry them. */
const INPUTS = ['web/**/*', 'src/codebook/*', 'src/model/*', 'package-lock.json', 'README.md', 'docs/calibration.md'];

/**
 * Builds the page into web/dist unless it is there and fresh. The new page takes the old one's place in one move,
 * so that a build that fails or is interrupted leaves the old page.
 * @returns whether it was built now
 */
export async function buildPage(): Promise<boolean> {
  const hash = inputHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return false;
  process.stderr.write('tacitus: building the page\n');
  const next = join(ROOT, '.tools', `page-${process.pid}`);
  const old = `${next}-old`;
  try {
    await build({ root: join(ROOT, 'web'), logLevel: 'warn', build: { outDir: next, emptyOutDir: true } });
    writeFileSync(join(next, '.built'), hash);
    mkdirSync(dirname(DIST), { recursive: true });
    if (existsSync(DIST)) renameSync(DIST, old);
    renameSync(next, DIST);
  } finally {
    rmSync(next, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
  return true;
}

/** A hash over the names and bytes of everything the page is built from. */
function inputHash(): string {
  const hash = createHash('sha256');
  const files = INPUTS.flatMap((pattern) => globSync(pattern, { cwd: ROOT, exclude: ['web/dist', 'web/dist/**', 'web/node_modules/**'] }));
  for (const file of files.map((name) => name.replaceAll('\\', '/')).sort()) {
    const path = join(ROOT, file);
    if (statSync(path).isFile()) hash.update(`${file}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await buildPage();
  } catch (error) {
    process.stderr.write(`tacitus: the page could not be built: ${error instanceof Error ? error.message : String(error)}\n`);
    // The tests' closing line is owed even where they cannot begin.
    if (process.argv.includes('--before-tests')) process.stdout.write('0 passed, 1 failed, 0 skipped\n');
    process.exitCode = 1;
  }
}
