import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the page may weigh on its way to the browser. Fonts are apart: they are packed already and text shows before they come. */
export const PAGE_BUDGET_KB = 250;

export interface PageSize {
  readonly gzipBytes: number;
  /** Heaviest first. */
  readonly files: readonly { readonly name: string; readonly gzipBytes: number }[];
}

/** The gzipped size of the page's scripts, styles and frame; null where it is not built. */
export function pageSize(dist: string): PageSize | null {
  if (!existsSync(dist)) return null;
  const files = globSync('**/*.{js,css,html,svg,json}', { cwd: dist })
    .map((name) => ({ name, gzipBytes: gzipSync(readFileSync(join(dist, name)), { level: 9 }).byteLength }))
    .sort((a, b) => b.gzipBytes - a.gzipBytes);
  return { files, gzipBytes: files.reduce((sum, file) => sum + file.gzipBytes, 0) };
}

/** What to say where the page weighs too much, else null. */
export function overBudget({ gzipBytes, files }: PageSize): string | null {
  if (gzipBytes <= PAGE_BUDGET_KB * 1024) return null;
  const heaviest = files.slice(0, 5).map(({ name, gzipBytes: bytes }) => `  ${Math.ceil(bytes / 1024)} KB ${name}`);
  return [
    `The page may weigh ${PAGE_BUDGET_KB} KB gzipped. Load what is rarely needed lazily, or leave it out. Heaviest:`,
    ...heaviest,
  ].join('\n');
}
