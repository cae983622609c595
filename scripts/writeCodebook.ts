import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { codebookPages } from './codebook/codebookPages.ts';

/** Where the pages of the codebook stand. */
const FOLDER = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs', 'codebook');

const filesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** Names of the pages that are not what the codebook and the rules say: changed, missing, or left over. */
export function stalePages(folder = FOLDER): readonly string[] {
  const pages = codebookPages();
  const wrong = [...pages].filter(([name, text]) => !existsSync(join(folder, name)) || readFileSync(join(folder, name), 'utf8') !== text);
  return [...wrong.map(([name]) => name), ...filesIn(folder).filter((name) => !pages.has(name))];
}

function write(): void {
  mkdirSync(FOLDER, { recursive: true });
  const pages = codebookPages();
  for (const name of filesIn(FOLDER)) if (!pages.has(name)) rmSync(join(FOLDER, name));
  for (const [name, text] of pages) writeFileSync(join(FOLDER, name), text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!process.argv.includes('--check')) write();
  else if (stalePages().length > 0) {
    process.stderr.write(`docs/codebook/ is not what the rules say: ${stalePages().join(', ')}. Run: npm run codebook\n`);
    process.exitCode = 1;
  }
}
