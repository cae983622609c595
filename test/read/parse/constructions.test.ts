import { expect, test } from 'vitest';
import { readModels } from '../../../src/ingest/readModels.ts';
import type { Grade } from '../../../src/model/grade.ts';
import { createReader } from '../../../src/read/parse/createReader.ts';
import { tokenise } from '../../../src/read/tokenise.ts';
import type { Construction } from './construction.ts';
import { CONSTRUCTIONS, MISREAD } from './constructions.ts';

/** How many of the sentences the fast reader has to get wholly right; the accurate one is held to each. */
const FAST_LEAST = 64;

const hasName = (names: string, name: string): boolean => names === '*' || names.split('|').includes(name);
const plain = (deprel: string): readonly string[] => [deprel, deprel.split(':')[0] ?? '', deprel.startsWith('nsubj') ? 'subj' : ''];

/** The wanted arcs of a sentence that a grade of the reader does not find. */
async function lackingWith(grade: Grade): Promise<(construction: Construction) => readonly string[]> {
  const reader = createReader(await readModels(grade));
  return ({ text, arcs }) => {
    const words = tokenise(text).map(({ start, end }) => text.slice(start, end));
    const parsed = reader.parseTokens(words);
    return arcs.filter((arc) => {
      const [dependent = '', relation = '', head = ''] = arc.split(' ');
      return !parsed.some(
        (token, at) =>
          words[at] === dependent && hasName(head, words[token.head] ?? '') && plain(token.deprel).some((name) => hasName(relation, name)),
      );
    });
  };
}

const [lacking, lackingFast] = [await lackingWith('accurate'), await lackingWith('fast')];

test.each(CONSTRUCTIONS)('$construction: $text', (construction) => expect(lacking(construction)).toEqual([]));

test.each(MISREAD)('still misread, $construction: $text', (construction) => expect(lacking(construction)).not.toEqual([]));

test('the fast reader has most of them', () => {
  const right = CONSTRUCTIONS.filter((construction) => lackingFast(construction).length === 0);
  expect(right.length).toBeGreaterThanOrEqual(FAST_LEAST);
});
