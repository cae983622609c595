import { expect, test } from 'vitest';
import { plainText, visibleParts } from '../../web/src/words/controlMarks.ts';

test('what turns letters around or hides between them stands as a mark with a name', () => {
  expect(visibleParts('Port \u202enepo\u202c today')).toEqual([
    { text: 'Port ' },
    { mark: '⟪RLO⟫', name: 'right-to-left override' },
    { text: 'nepo' },
    { mark: '⟪PDF⟫', name: 'end of embedding or override' },
    { text: ' today' },
  ]);
  expect(plainText('a\u0007b\u{e0041}')).toBe('a⟪U+0007⟫b⟪U+E0041⟫');
});

test('what is part of writing stays: line breaks, tabs, accents, scripts of either direction, joined emoji', () => {
  for (const text of ['', 'one\ntwo\tthree', 'Zürich', 'שלום', 'می\u200cخواهم', '👩\u200d🚒'])
    expect(visibleParts(text)).toEqual([{ text }]);
});
