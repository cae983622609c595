import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './sourceFiles.ts';

/** Names a file exports; `values` leaves out the types. */
function exportsOf({ code }: SourceFile, which: 'all' | 'values'): readonly string[] {
  const kinds = which === 'all' ? 'function\\*? |const |class |interface |type ' : 'function\\*? |const |class ';
  return [...code.matchAll(new RegExp(`^export (?:async )?(?:${kinds})(\\w+)`, 'gm'))].flatMap(([, name]) =>
    name === undefined ? [] : [name],
  );
}

/** The words of a name in any of the spellings in use, singular: 'findCopies' and 'FIND_COPY' share both. */
const wordsOf = (name: string): readonly string[] =>
  name.split(/_|(?<=[a-z\d])(?=[A-Z])/).map((word) => word.toLowerCase().replace(/(ies|y|s)$/, ''));

/** 'findCopies' in findCopies.ts, 'AID_RULES' in aid.ts, 'layTable' in table.ts. */
const isNamedAfter = (file: string, exported: string): boolean => wordsOf(file).some((word) => wordsOf(exported).includes(word));

test('a file with one exported value is named after it, or after the type it is about', () => {
  const strays = sourceFiles('src').filter(
    (file) =>
      exportsOf(file, 'values').length === 1 && !exportsOf(file, 'all').some((name) => isNamedAfter(basename(file.path, '.ts'), name)),
  );
  expect(strays.map((file) => `${file.path} exports ${exportsOf(file, 'values')[0]}`)).toEqual([]);
});

test('no file is a drawer', () => {
  const drawers = sourceFiles('src', 'web/src', 'test', 'scripts', 'bench').filter(({ path }) =>
    /(^|\/)(utils?|helpers?|common|misc|shared|lib|index)(\/|\.ts$)/.test(path),
  );
  expect(drawers.map(({ path }) => path)).toEqual([]);
});

test('no file passes on what another owns', () => {
  const barrels = sourceFiles('src', 'web/src', 'test', 'scripts', 'bench').filter(({ code }) =>
    /^export\s+(type\s+)?(\*|\{[^}]*\})\s*(as \w+\s+)?from /m.test(code),
  );
  expect(barrels.map(({ path }) => path)).toEqual([]);
});

test('files stay small: the median under 120 lines, none over 400', () => {
  const lengths = sourceFiles('src')
    .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
    .sort((a, b) => a.lines - b.lines);
  expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
  expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThan(120);
});
