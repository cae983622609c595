import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { goldIn } from '../../scripts/eval/findGold.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tacitus-gold-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a folder of one's own is scored by its annotated documents, in order, without texts and clusters", () => {
  for (const name of ['b.json', 'a.json', 'a.txt', 'clusters-all.json']) writeFileSync(join(folder, name), '');
  expect(goldIn(folder, 'shared').files.map((file) => basename(file))).toEqual(['a.json', 'b.json']);
});

test('a folder that is not there has no documents', () => {
  expect(goldIn(join(folder, 'none'), 'shared').files).toEqual([]);
});
