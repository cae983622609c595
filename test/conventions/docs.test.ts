import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './sourceFiles.ts';

const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
const pages = [...globSync('*.md', { cwd: ROOT }), ...globSync('docs/**/*.md', { cwd: ROOT })].sort();

test('ARCHITECTURE.md stays short and names every module', () => {
  const text = read('ARCHITECTURE.md');
  expect(text.split('\n').length).toBeLessThanOrEqual(200);
  const modules = readdirSync(join(ROOT, 'src'));
  expect(modules.filter((name) => !text.includes(`${name}/`))).toEqual([]);
});

test('the documents name only files that are there', () => {
  const broken = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !existsSync(join(ROOT, dirname(page), target)))
      .map((target) => `${page} → ${target}`),
  );
  expect(broken).toEqual([]);
});

test('the documents name only npm scripts that are there', () => {
  const known = new Set(['ci', 'install', ...Object.keys(JSON.parse(read('package.json')).scripts)]);
  const commands = /(?:^|`)npm (?:run (?:-s |--silent )?)?([a-z:]+)/gm;
  const unknown = pages.flatMap((page) =>
    [...read(page).matchAll(commands)].filter(([, script = '']) => !known.has(script)).map(([command]) => `${page}: ${command}`),
  );
  expect(unknown).toEqual([]);
});

test('decisions are numbered without gaps, each one page with its status', () => {
  const names = readdirSync(join(ROOT, 'docs', 'adr'))
    .filter((name) => name.endsWith('.md'))
    .sort();
  expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_name, i) => i + 1));
  expect(names.filter((name) => !/^# \d{4}\. .+\n\n(Accepted|Superseded by \[\d{4}\])/.test(read(`docs/adr/${name}`)))).toEqual([]);
});
