import { expect, test } from 'vitest';
import {
  aboutInLead,
  aboutInTitle,
  singleWords,
  sortedTerms,
  storyTerms,
  TERM_KINDS,
  type TermKind,
  termsOfKind,
} from '../../../src/reconcile/stories/storyTerms.ts';

const count = (text: string, kind: TermKind, title: string | null = null): number =>
  [...termsOfKind(storyTerms({ title, text }), kind).values()].reduce((sum, often) => sum + often, 0);

test.each<[string, TermKind, number]>([
  ['Divers searched the lake near Bled.', 'name', 1],
  ['Bled. Divers searched there.', 'name', 0],
  ['The lake is 3 metres lower, at 12.', 'number', 2],
  ['The lake is lower.', 'number', 0],
  ['Divers searched the lake.', 'title', 0],
])('%s has its %s terms', (text, kind, terms) => expect(count(text, kind)).toBe(terms));

test('words of the title are terms of their own, and count twice among what it is about', () => {
  expect(count('', 'title', 'Lake shrinks')).toBe(2.5);
  expect(count('', 'about', 'Lake shrinks')).toBe(5);
});

test('case and inflection do not matter, and each term is of one kind', () => {
  const [one, other] = ['the diver searched lakes', 'the divers searching lakes'].map((text) => storyTerms({ title: 'A lake', text }));
  expect(one).toEqual(other);
  const kinds = TERM_KINDS.map((kind) => termsOfKind(one ?? new Map(), kind).size);
  expect(kinds.reduce((sum, size) => sum + size, 0)).toBe(one?.size);
});

test('what a document is about is told by where it stands, a word of both as often as it stands below the title', () => {
  const terms = storyTerms({ title: 'Lake shrinks', text: 'One lake and another lake.' });
  const [about, title] = [sortedTerms(terms, 'about'), sortedTerms(terms, 'title')];
  const inTitle = aboutInTitle(title);
  expect(inTitle.hashes).toHaveLength(3);
  expect([...about.hashes]).toEqual(expect.arrayContaining([...inTitle.hashes]));
  expect([...aboutInLead(about, title).often]).toContain(2);
  expect(singleWords(title).hashes).toHaveLength(2);
});
