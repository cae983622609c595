import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { htmlArticle } from '../../src/ingest/htmlArticle.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { refTo } from './refTo.ts';

/** Texts that are not part of the project; where they are absent these tests are skipped. */
const SHARED = process.env['TACITUS_SHARED'] ?? join(import.meta.dirname, '../../../shared');
const at = (...names: readonly string[]): string => join(SHARED, ...names);

function keptText(path: string): string {
  const found = ingest(refTo({ path }), readFileSync(path));
  return 'where' in found ? found.reason : found.value.document.text;
}

test.skipIf(!existsSync(at('gold/dev/13-nkr-pdf.txt')))('a newspaper page out of a PDF is whole again', () => {
  const text = keptText(at('gold/dev/13-nkr-pdf.txt'));
  for (const whole of ['Nagorno-Karabakh', 'Russian-brokered', 'vehicles', 'Armenian-French']) expect(text).toContain(whole);
  expect(text).not.toMatch(/Page 2|[^\n]\n[^\n]/);
  expect(text.split('\n\n')).toHaveLength(11);
});

test.skipIf(!existsSync(at('seeds')))('the long article out of a PDF is whole again', () => {
  const file = readdirSync(at('seeds')).find((name) => name.startsWith('001'));
  const text = keptText(at('seeds', file ?? ''));
  expect(text).toContain('Russian-Belarusian');
  expect(text).toContain('Polish-Belarusian');
  expect(text).not.toMatch(/[^\n]\n[^\n]/);
  expect(text.split('\n\n').every((paragraph) => /^["“\p{Lu}]/u.test(paragraph))).toBe(true);
});

test.skipIf(!existsSync(at('data/articles/readability')))('articles come out of pages as people marked them', () => {
  const folder = at('data/articles/readability');
  const shares = readdirSync(folder)
    .slice(0, 30)
    .map((name) => {
      const words = (html: string): readonly string[] => html.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const found = words(htmlArticle(readFileSync(join(folder, name, 'source.html'), 'utf8')).text);
      const wanted = new Set(words(readFileSync(join(folder, name, 'expected.html'), 'utf8').replace(/<[^<>]*>/g, ' ')));
      return found.filter((word) => wanted.has(word)).length / Math.max(1, found.length);
    });
  expect(Math.min(...shares)).toBeGreaterThan(0.95);
});
