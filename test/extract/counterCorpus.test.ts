import { describe, expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';
import { COUNTER_SENTENCES } from './counterSentences.ts';

/** Sport, markets, weather, kitchens and metaphors: nothing must be found. */
describe.each(Object.entries(COUNTER_SENTENCES))('%s', (_why, sentences) => {
  test.each(sentences)('«%s»', (sentence) => {
    const { mentions, figures } = codeText(sentence);
    expect(mentions.map((mention) => `${mention.rule} «${mention.quote}»`)).toEqual([]);
    expect(figures.map((figure) => `${figure.rule} «${figure.quote}»`)).toEqual([]);
  });
});

test('there are at least 150 of them, each once', () => {
  const all = Object.values(COUNTER_SENTENCES).flat();
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(new Set(all).size).toBe(all.length);
});
