import { expect, test } from 'vitest';
import { placesOf, type SourceFile, sourceFiles } from './sourceFiles.ts';

/** All but the three modules that may touch the world. */
const pure: readonly SourceFile[] = sourceFiles('src').filter(({ path }) => !/^src\/(ingest|store|serve)\//.test(path));
const all = sourceFiles('src', 'test', 'scripts', 'bench');

test('below ingest, store and serve nothing reads a clock', () => {
  expect(placesOf(/\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(|\bhrtime\b/, pure)).toEqual([]);
});

test('below ingest, store and serve nothing is left to chance', () => {
  expect(placesOf(/\bMath\.random\(|\brandomUUID\(|\brandomBytes\(|\bgetRandomValues\(/, pure)).toEqual([]);
});

test('below ingest, store and serve nothing reads the environment or prints', () => {
  expect(placesOf(/\bprocess\.(env|argv|cwd|stdout|stderr|exit)\b|\bconsole\./, pure)).toEqual([]);
});

test('order does not hang on the language of the machine', () => {
  expect(placesOf(/\.localeCompare\([^,)]*\)|\.toLocale(Upper|Lower)Case\(\)|\.toLocaleString\(\)/, sourceFiles('src'))).toEqual([]);
});

test('no type is forced, no test left out, no work left for later', () => {
  // Spelt in pieces, or this file would find itself.
  const forbidden = new RegExp(
    ['\\bas ' + 'any\\b', '@ts-' + '(ignore|nocheck|expect-error)', '\\.(only|todo)' + '\\(', '\\b(test|it|describe)\\.' + 'skip\\('].join(
      '|',
    ),
  );
  expect(placesOf(forbidden, all)).toEqual([]);
  const later = new RegExp('\\b(TO' + 'DO|FIX' + 'ME|XX' + 'X|HA' + 'CK)\\b');
  expect(all.filter(({ text }) => later.test(text)).map(({ path }) => path)).toEqual([]);
});
