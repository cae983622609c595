import { expect, test } from 'vitest';
import { frontMatter } from '../../src/ingest/frontMatter.ts';
import { markdownText } from '../../src/ingest/markdownText.ts';

const plain = (markdown: string): string => markdownText(markdown).text;

test('headings, paragraphs, lists and quotes', () => {
  const { text, heading } = markdownText(
    '<!-- head\nnote -->\n# Nine ships *leave* #\n\nThe fleet\nsails **north**.\n\n* one\n* two\n  more of two\n+ three\n1. four\n\n> quoted\n> words\n\nSecond heading\n---\nend\n\n***\nlast',
  );
  expect(text).toBe(
    'Nine ships leave\n\nThe fleet sails north.\n\n• one\n• two more of two\n• three\n• four\n\nquoted words\n\nSecond heading\n\nend\n\nlast',
  );
  expect(heading).toBe('Nine ships leave');
});

test('a heading underlined', () =>
  expect(markdownText('Ships leave\n===\n\nwords')).toEqual({ text: 'Ships leave\n\nwords', heading: 'Ships leave' }));

test.each([
  ['[the port](https://port.example/a_b) and [quay][1]\n\n[1]: https://quay.example', 'the port and quay'],
  ['![a ship](ship.png)words', 'words'],
  ['_a_ __b__ *c* **d** ***e*** ~~f~~ `g`', 'a b c d e f g'],
  ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
  ['\\*not\\* \\_marked\\_', '*not* _marked_'],
  ['<https://port.example> <b>bold</b> &amp; 5 &lt; 6', 'https://port.example bold & 5 < 6'],
  ['words[^1] go', 'words go'],
  ['one<!-- hidden --> two', 'one two'],
  ['```\ncode * here\n```\nafter', 'code * here\n\nafter'],
  ['| a | b |\n|---|---|\n| 1 | 2 |', 'a | b\n1 | 2'],
  ['a line  \nbroken on purpose', 'a line\nbroken on purpose'],
])('%s', (markdown, text) => expect(plain(markdown)).toBe(text));

test('the YAML head', () => {
  const { fields, body } = frontMatter('---\ntitle: "Nine ships"\nDate: 2022-02-01\ntags: [a]\n---\nwords');
  expect(Object.fromEntries(fields)).toEqual({ title: 'Nine ships', date: '2022-02-01', tags: '[a]' });
  expect(body).toBe('words');
  expect(frontMatter('---\n\na rule above').body).toBe('---\n\na rule above');
});

test('signs without end are read in no time', () => {
  const started = performance.now();
  for (const sign of ['[', '*', '_', '<', '`', '<!--', '![', '\\', '> ', '- ', '|', '&', '](']) plain(sign.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(3000);
});
