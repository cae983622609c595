import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { benchTable, median } from '../../bench/benchTable.ts';
import { evalTable } from '../../scripts/eval/evalTable.ts';
import { findGold } from '../../scripts/eval/findGold.ts';
import { overBudget, pageSize } from '../../scripts/pageSize.ts';

test('the benchmark shows medians and speeds against one worker cold', () => {
  const run = (seconds: number, peakMb: number): { readonly seconds: number; readonly peakMb: number } => ({ seconds, peakMb });
  const table = benchTable([
    { workers: 1, documents: 600, cold: run(10, 300), warm: run(8, 310) },
    { workers: 1, documents: 600, cold: run(14, 300), warm: run(8, 310) },
    { workers: 1, documents: 600, cold: run(12, 330), warm: run(8, 310) },
    { workers: 2, documents: 600, cold: run(6, 400), warm: run(4, 420) },
  ]);
  const [, first, , , last] = table.split('\n').map((line) => line.trim().split(/\s+/));
  expect(first).toEqual(['1', 'cold', '600', '12.00', '50.0', '1.00', '300']);
  expect(last).toEqual(['2', 'warm', '600', '4.00', '150.0', '3.00', '420']);
});

test('the median of an even number is the mean of the two in the middle', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(() => median([])).toThrow('not defined');
});

test('the evaluation becomes a Markdown table', () => {
  const score = { precision: 0.5, recall: 0.25, f1: 1 / 3 };
  const measures = {
    documents: 2,
    missing: [],
    events: { gold: 9, found: 4, untyped: score, typed: score, full: score },
    figures: { gold: 16, found: 20, value: { precision: 0.6, recall: 0.75, f1: 2 / 3 }, full: score },
    attributes: {},
  };
  const lines = evalTable([{ name: 'seeds', title: 'Seeds', measures, text: '' }]).split('\n');
  expect(lines[0]).toBe('| precision / recall / F1, % | seeds: 2 documents, 9 events, 16 figures |');
  expect(lines).toContain('| figure of the right value | 60.0 / 75.0 / 66.7 |');
  expect(lines).toHaveLength(7);
});

test('gold that is absent is named, not guessed', () => {
  expect(findGold(join(tmpdir(), 'no-such-folder')).missing).toEqual([
    'gold/manifest.mjs',
    'gold/score.mjs',
    'seeds',
    'gold/seed-*.json',
    'gold/dev/*.json',
  ]);
});

test('what the first view loads is weighed without its fonts and later views, and what is too heavy is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tacitus-page-'));
  const write = (name: string, text: string): void => writeFileSync(join(folder, ...name.split('/')), text);
  try {
    mkdirSync(join(folder, 'assets'));
    mkdirSync(join(folder, '.vite'));
    write('index.html', '<!doctype html>');
    write('assets/page.js', 'export const page = 1;');
    write('assets/page.css', 'p { margin: 0 }');
    write('assets/map.js', 'export const map = 1;');
    write('assets/text.woff2', 'font'.repeat(1 << 18));
    write(
      '.vite/manifest.json',
      JSON.stringify({
        'src/main.ts': { file: 'assets/page.js', isEntry: true, css: ['assets/page.css'] },
        'src/views/Map.svelte': { file: 'assets/map.js' },
      }),
    );
    const size = pageSize(folder);
    expect(size?.files.map(({ name }) => name).sort()).toEqual(['assets/page.css', 'assets/page.js', 'index.html']);
    expect(size && size.allBytes > size.gzipBytes).toBe(true);
    expect(size && overBudget(size)).toBeNull();
    expect(overBudget({ gzipBytes: 1 << 20, allBytes: 1 << 20, files: [{ name: 'map.js', gzipBytes: 1 << 20 }] })).toContain(
      '1024 KB map.js',
    );
    expect(pageSize(join(folder, 'absent'))).toBeNull();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
