import { expect, test } from 'vitest';
import type { Figure } from '../../src/model/figure.ts';
import { codeText } from './codeSentence.ts';

const quoted = (figures: readonly Figure[], id: string | undefined): string => figures.find((one) => one.id === id)?.quote ?? '';

/** 'quote ⊂ whole', 'quote + what it adds to', 'quote = what it sums up'. */
function links(text: string): readonly string[] {
  const { figures } = codeText(text);
  return figures.flatMap(({ quote, partOf, increaseOf, totalOf }) => [
    ...(partOf ? [`${quote} ⊂ ${quoted(figures, partOf)}`] : []),
    ...(increaseOf ? [`${quote} + ${quoted(figures, increaseOf)}`] : []),
    ...(totalOf ? [`${quote} = ${totalOf.map((id) => quoted(figures, id)).join(', ')}`] : []),
  ]);
}

test.each([
  ['Nato has 3,700 troops in Kosovo, including 600 Italians.', ['600 Italians ⊂ 3,700 troops']],
  ['Thirty jets took off, among them 12 bombers.', ['12 bombers ⊂ Thirty jets']],
  ['Some 700 migrants are in Malta; 90 of them are ill.', ['90 ⊂ Some 700 migrants']],
  ['Of the 900 peacekeepers in Cyprus, 40 were hurt.', ['40 ⊂ 900 peacekeepers']],
  ['Italy sent 80 soldiers to Latvia and a further 40 to Estonia.', ['40 + 80 soldiers']],
  ['Chad sent 300 soldiers to Mali. Another 60 troops will follow.', ['60 troops + 300 soldiers']],
  ['Kenya sent 300 soldiers, bringing the total to 900.', ['900 = 300 soldiers']],
  ['Kenya sent 300 soldiers and 20 trucks.', []],
  ['More than 300 soldiers left. More than 200 soldiers stayed.', []],
] as const)('links in «%s»', (text, expected) => {
  expect(links(text)).toEqual(expected);
});

test('a part is of the side and at the place of its whole', () => {
  const figures = codeText('Ghana has 900 soldiers in Mali, 40 of them in hospital.').figures;
  expect(figures.map(({ of, where }) => [of[0]?.code, where[0]?.name])).toEqual([
    ['GHA', 'Mali'],
    ['GHA', 'Mali'],
  ]);
});

test('what is doubled gets no number', () => {
  expect(codeText('Spain wants to double its 640-strong contingent.').figures.map(({ low, high }) => [low, high])).toEqual([[640, 640]]);
});
