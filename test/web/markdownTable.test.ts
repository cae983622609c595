import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markdownTable } from '../../web/src/method/markdownTable.ts';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

test('a table is read from after its line to its end', () => {
  const text = '# A\n\n| x |\n|---|\n| 0 |\n\n## B\n\nWords.\n\n| what | **n** |\n|---|---:|\n| `ships` | 3 |\n| men | |\n\n| other |\n';
  expect(markdownTable(text, '## B')).toEqual({
    head: ['what', 'n'],
    rows: [
      ['ships', '3'],
      ['men', ''],
    ],
  });
  expect(markdownTable(text, '## C')).toBeNull();
  expect(markdownTable('## B\nno table', '## B')).toBeNull();
});

test('the tables that the page shows of how good the program is are there to be shown', () => {
  expect(markdownTable(read('README.md'), '<!-- eval:start -->')?.rows.length).toBeGreaterThan(1);
  expect(markdownTable(read('README.md'), '<!-- unseen:start -->')?.rows.length).toBeGreaterThan(1);
  expect(markdownTable(read('docs/calibration.md'), '## All findings')?.rows.length).toBeGreaterThan(5);
});
