import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evalTable } from './evalTable.ts';
import type { EvalResult } from './evaluateSet.ts';

const README = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'README.md');

/** Puts the measured table between the marks of README.md. */
export function writeEval(results: readonly EvalResult[]): void {
  const text = readFileSync(README, 'utf8');
  const region = /(<!-- eval:start -->\n)[\s\S]*?(<!-- eval:end -->)/;
  if (!region.test(text)) throw new Error('README.md has no "<!-- eval:start -->" and "<!-- eval:end -->" to write the table between.');
  writeFileSync(
    README,
    text.replace(region, (_all, start: string, end: string) => `${start}${evalTable(results)}\n${end}`),
  );
}
