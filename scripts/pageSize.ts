import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the first view may weigh on its way to the browser. Fonts are apart: they are packed already and text shows before they come. */
export const PAGE_BUDGET_KB = 250;

export interface PageSize {
  /** What is loaded before the first view stands. */
  readonly gzipBytes: number;
  /** Everything, with the views that are loaded when they are first shown. */
  readonly allBytes: number;
  /** What is loaded first, heaviest first. */
  readonly files: readonly { readonly name: string; readonly gzipBytes: number }[];
}

/** One chunk as vite's manifest tells of it. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly isEntry?: boolean;
}

type Manifest = Readonly<Record<string, Chunk>>;

/** The chunk of the view that an address without one leads to. */
const FIRST_VIEW = /^src\/views\/Now\.svelte$/;

/** The gzipped size of what the page loads first; null where it is not built. */
export function pageSize(dist: string): PageSize | null {
  const listed = join(dist, '.vite', 'manifest.json');
  if (!existsSync(listed)) return null;
  const manifest: Manifest = JSON.parse(readFileSync(listed, 'utf8'));
  const weigh = (name: string): number => gzipSync(readFileSync(join(dist, name)), { level: 9 }).byteLength;
  const first = ['index.html', ...globSync('*.{js,svg}', { cwd: dist }), ...loadedFirst(manifest)];
  const files = first.map((name) => ({ name, gzipBytes: weigh(name) })).sort((a, b) => b.gzipBytes - a.gzipBytes);
  const all = globSync('**/*.{js,mjs,css,html,svg,json}', { cwd: dist });
  return { files, gzipBytes: sum(files.map(({ gzipBytes }) => gzipBytes)), allBytes: sum(all.map(weigh)) };
}

/** The scripts and styles of the entry and of the first view, with all they import outright. */
function loadedFirst(manifest: Manifest): readonly string[] {
  const keys = new Set<string>();
  const follow = (key: string): void => {
    if (keys.has(key)) return;
    keys.add(key);
    for (const next of manifest[key]?.imports ?? []) follow(next);
  };
  for (const [key, { isEntry }] of Object.entries(manifest)) if (isEntry === true || FIRST_VIEW.test(key)) follow(key);
  return [...new Set([...keys].flatMap((key) => [manifest[key]?.file ?? '', ...(manifest[key]?.css ?? [])]))].filter((name) => name !== '');
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** What to say where the first view weighs too much, else null. */
export function overBudget({ gzipBytes, files }: PageSize): string | null {
  if (gzipBytes <= PAGE_BUDGET_KB * 1024) return null;
  const heaviest = files.slice(0, 5).map(({ name, gzipBytes: bytes }) => `  ${Math.ceil(bytes / 1024)} KB ${name}`);
  return [
    `The first view may weigh ${PAGE_BUDGET_KB} KB gzipped. Load what is rarely needed lazily, or leave it out. Heaviest:`,
    ...heaviest,
  ].join('\n');
}
