import { expect, test } from 'vitest';
import { readText } from './readText.ts';

const displacedIn = (text: string): readonly string[] =>
  readText(text).sentences.flatMap(({ actors }) =>
    actors
      .filter(({ code }) => code === 'REF')
      .map(({ text: words, antecedent }) => (antecedent ? `${words} < ${text.slice(antecedent.start, antecedent.end)}` : words)),
  );

test.each<[string, readonly string[]]>([
  ['Families who fled the shelling slept in tents.', ['Families']],
  ['Some 4,000 people are thought to have fled.', ['people']],
  ['The flood displaced 300 people.', ['people']],
  ['Migrants wait in Libya. Guards held 40 men who had crossed the border.', ['Migrants', 'men < Migrants']],
  // What a document tells only later counts too.
  ['Guards held 40 people who had slipped through a fence. Migrants wait there.', ['people < Migrants', 'Migrants']],
  ['Some 900 migrants wait in Libya. Italy would take 200 of them.', ['migrants', 'them < migrants']],
  ['Migrants came to Malta. Police sprayed a crowd with water.', ['Migrants', 'crowd < Migrants']],
  ['Migrants came to Malta. Demonstrators marched. Police sprayed a crowd with water.', ['Migrants']],
  // No migrants without evidence.
  ['Guards held 40 men who had crossed the border.', []],
  ['A crowd at the border cheered.', []],
  ['Men who fled the scene were caught.', []],
  ['Migrants came. People in town were calm.', ['Migrants']],
])('%s', (text, expected) => expect(displacedIn(text)).toEqual(expected));
