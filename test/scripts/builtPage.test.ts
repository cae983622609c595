import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { PAGE_STAMP, pageInputs, pageState } from '../../src/serve/cli/builtPage.ts';

const made: string[] = [];
afterEach(() => made.splice(0).forEach((folder) => void rmSync(folder, { recursive: true })));

/** A project of these files. */
function project(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'tacitus-page-'));
  made.push(root);
  for (const [name, text] of Object.entries(files)) put(root, name, text);
  return root;
}

function put(root: string, name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

const SOURCES = { 'web/index.html': '<main>', 'web/src/App.svelte': '<p>one</p>', 'src/model/day.ts': 'export type Day = string;' };
const BUILT = { 'web/dist/index.html': '<html>' };

const stamp = (root: string): void => put(root, join('web/dist', PAGE_STAMP), pageInputs(root));

test('a page that was never built is absent', () => {
  expect(pageState(project(SOURCES))).toBe('absent');
});

test('a page is fresh until one of its sources changes, the types it takes from the model among them', () => {
  const root = project({ ...SOURCES, ...BUILT });
  stamp(root);
  expect(pageState(root)).toBe('fresh');
  put(root, 'src/model/day.ts', 'export type Day = number;');
  expect(pageState(root)).toBe('old');
  stamp(root);
  put(root, 'web/src/Added.svelte', '');
  expect(pageState(root)).toBe('old');
});

test('what was built does not count among its own sources', () => {
  const root = project({ ...SOURCES, ...BUILT });
  stamp(root);
  put(root, 'web/dist/assets/more.js', '');
  expect(pageState(root)).toBe('fresh');
});

test('a page without a stamp is old, and one without sources beside it is taken as it is', () => {
  expect(pageState(project({ ...SOURCES, ...BUILT }))).toBe('old');
  expect(pageState(project(BUILT))).toBe('fresh');
});
