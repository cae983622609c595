import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDocument, aMention, asRead } from '../build.ts';
import { collected } from '../collect.ts';
import type { NewStore } from '../contract.ts';

const HOSTILE = [
  'Quote " and \' and ; DROP TABLE documents; --',
  'NUL \0 in the middle',
  '\u{1F6A2} a ship beyond the basic plane',
  'Lone \ud800 surrogate \udc00',
  'Łódź, Żuraŭki, Київ',
  'e\u0301 combined',
  '\u202eright to left\u202c',
  '',
  ' ',
  '\uffff\ufeff',
  'a'.repeat(100_000),
];

/** Any text whatever, in documents and in what is asked. */
export function textContract(newStore: NewStore): void {
  test('hostile text comes back letter for letter, and its findings point at it', async () => {
    const store = await newStore();
    const documents = HOSTILE.map((text) => aDocument(text, { title: text, source: `Outlet ${text.slice(0, 3).toWellFormed()}` }));
    await store.add(documents.map((document) => asRead(document, { mentions: [aMention(document)] })));
    for (const document of documents) {
      const back = await store.document(document.id);
      expect(back?.document.text).toBe(document.text);
      for (const { start, end, quote } of back?.mentions ?? []) expect(back?.document.text.slice(start, end)).toBe(quote);
    }
    expect(await collected(store.allMentions())).toHaveLength(HOSTILE.length);
  });

  test.each([
    ['kyiv', true],
    ['KYIV', true],
    ['"Kyiv"', true],
    ['Kyiv AND Warsaw', true],
    ['Kyiv AND Minsk', false],
    ['kyiv warsaw', true],
    ['kyiv minsk', false],
    ['NOT kyiv', false],
    ['lodz', true],
    ['Łódź', true],
    ['text:kyiv', false],
    ['kyi*', false],
    ['kyiv*', true],
    ['border', true],
    ['(kyiv', true],
    ['kyiv OR', false],
    ['NEAR(kyiv warsaw)', false],
    ['^kyiv', true],
    ["poland's", true],
    ['   ', true],
    ['', true],
    ['"', false],
    ['---', false],
    ['ky\0iv', false],
    ['Kiev', true],
    ['"Kiev"', false],
    ['kiev, Warsaw', true],
    ['Łódź kiev', true],
    ['"Warsaw spoke"', true],
    ['"spoke Warsaw"', false],
    ['Republic of Poland fence', true],
  ])('the words %j find the document: %j', async (text, expected) => {
    const store = await newStore();
    const document = aDocument("Kyiv and Warsaw spoke of Poland's fence near Lodz.", { title: 'At the border: łódź' });
    await store.add([asRead(document)]);
    expect((await store.documents({ text }, { limit: 1 })).total).toBe(expected ? 1 : 0);
    expect([...(await store.documentsHaving(text, [document.id, 'nobody']))]).toEqual(expected ? [document.id] : []);
  });

  test('no words are ever a syntax error', async () => {
    const store = await newStore();
    await store.add([asRead(aDocument('Some words to look among.'))]);
    const word = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', '""', "'", '*', '^', 'AND', 'OR', 'NOT', 'NEAR(', ')', '{a b}:', '-', '+', 'words', '\0'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (words) => {
        const { total } = await store.documents({ text: words.join(' ') }, { limit: 1 });
        expect([0, 1]).toContain(total);
      }),
      { numRuns: 200 },
    );
  });
}
