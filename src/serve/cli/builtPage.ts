import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './projectRoot.ts';

const pageFolder = (root: string): string => join(root, 'web', 'dist');

/** The folder of the built page. */
export const PAGE_FOLDER = pageFolder(PROJECT_ROOT);

/** Holds the hash of what the page was built from. */
export const PAGE_STAMP = '.built';

/** The page takes its types and titles from the two lowest floors, and its measured tables from the documents that carry them. */
const INPUTS = ['web/**/*', 'src/codebook/*', 'src/model/*', 'package-lock.json', 'README.md', 'docs/calibration.md'];

/** What stands in the folder of the built page: none, one of other sources than these, or one of these. */
export type PageState = 'absent' | 'old' | 'fresh';

/** Looks at the built page and at all that it is built from; an installation without those takes the page as it is. */
export function pageState(root = PROJECT_ROOT): PageState {
  const folder = pageFolder(root);
  if (!existsSync(join(folder, 'index.html'))) return 'absent';
  if (!existsSync(join(root, 'web', 'index.html'))) return 'fresh';
  const stamp = join(folder, PAGE_STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === pageInputs(root) ? 'fresh' : 'old';
}

/** A hash over the names and bytes of everything the page is built from. */
export function pageInputs(root = PROJECT_ROOT): string {
  const hash = createHash('sha256');
  const files = INPUTS.flatMap((pattern) => globSync(pattern, { cwd: root, exclude: ['web/dist', 'web/dist/**', 'web/node_modules/**'] }));
  for (const file of files.map((name) => name.replaceAll('\\', '/')).sort()) {
    const path = join(root, file);
    if (statSync(path).isFile()) hash.update(`${file}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}
