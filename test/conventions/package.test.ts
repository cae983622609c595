import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ROOT } from './sourceFiles.ts';

const readJson = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));

const names = z.record(z.string(), z.string()).default({});
const packageSchema = z.object({ scripts: names, dependencies: names, devDependencies: names, engines: z.object({ node: z.string() }) });
const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ resolved: z.string().optional(), dependencies: names, optionalDependencies: names })),
});

test('every script goes through the bootstrap, so that Node 20 and npm are enough', () => {
  const { scripts, engines } = packageSchema.parse(readJson('package.json'));
  expect(Object.values(scripts).filter((script) => !/^node scripts\/(bootstrap|tacitus)\.js /.test(`${script} `))).toEqual([]);
  expect(engines.node).toBe('>=20');
});

test('versions are exact', () => {
  const { dependencies, devDependencies } = packageSchema.parse(readJson('package.json'));
  expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lockfile names every package that another needs, for every platform, or `npm ci` refuses it', () => {
  const { packages } = lockSchema.parse(readJson('package-lock.json'));
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => !isLocked(packages, path, name))
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the lockfile names no registry', () => {
  const { packages } = lockSchema.parse(readJson('package-lock.json'));
  expect(Object.values(packages).flatMap(({ resolved }) => (resolved === undefined ? [] : [resolved]))).toEqual([]);
});

/** Whether a package is found from another's folder, as Node looks for it: there, and in every folder above. */
function isLocked(packages: Readonly<Record<string, unknown>>, from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`] !== undefined) return true;
    if (folder === '') return false;
  }
}
