import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  /** Whether its name changes with its content, so that a browser may keep it for good. */
  readonly immutable: boolean;
}

/** The built page by path, '/' first; held in memory, so that no request ever names a file on disk. */
export type PageFiles = ReadonlyMap<string, PageFile>;

const MEDIA_TYPE: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Reads the built page. Rejects, saying what would do, where there is none. */
export async function readPageFiles(folder: string): Promise<PageFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw pageMissing(folder, cause);
  });
  const files = new Map<string, PageFile>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(join(folder, sep).length).split(sep).join('/');
    files.set(`/${path}`, {
      bytes: new Uint8Array(await readFile(file)),
      mediaType: MEDIA_TYPE[extname(path)] ?? 'application/octet-stream',
      immutable: path.startsWith('assets/'),
    });
  }
  if (!files.has('/index.html')) throw pageMissing(folder, undefined);
  return files;
}

const pageMissing = (folder: string, cause: unknown): Error =>
  Object.assign(new Error(`No built page in ${folder}. Build it with: node scripts/bootstrap.js scripts/buildPage.ts`, { cause }), {
    code: 'page-missing',
  });
