import { describe, expect, test } from 'vitest';
import { SUPPOSITIONS } from '../../src/codebook/suppositions.ts';
import { isAsserted, isDenialLeftOpen, isLeftOpen } from '../../src/reconcile/isLeftOpen.ts';
import { party, speaker } from './tell.ts';

/** A sentence and where the words in brackets stand in it. */
function marked(text: string) {
  const [from, to] = [text.indexOf('['), text.indexOf(']') - 1];
  const plain = text.replace(/[[\]]/g, '');
  return { start: from, end: to, sentence: { start: 0, end: plain.length, text: plain } };
}

describe.each(SUPPOSITIONS)('$id', ({ before, within, ofDenials, isRefusal, hits, misses }) => {
  test.each(hits)('is told: %s', (text) => {
    const words = marked(text);
    const { start, sentence } = words;
    expect(before?.test(sentence.text.slice(0, start)) === true || within?.test(sentence.text.slice(start)) === true).toBe(true);
    expect(isAsserted({ ...words, says: [], actors: [] })).toBe(false);
    if (!isRefusal) expect(isLeftOpen(words)).toBe(true);
    if (ofDenials) expect(isDenialLeftOpen(words)).toBe(true);
  });
  test.each(misses)('is not told: %s', (text) => {
    expect(isLeftOpen(marked(text))).toBe(false);
    expect(isAsserted({ ...marked(text), says: [], actors: [] })).toBe(true);
  });
});

test('what is told as refused is asserted by another who is named for it, and not by who tells of the refusal', () => {
  const words = marked('Santiago dismissed as absurd the claim of Lima that [Chile plans a strike].');
  const actors = [party('CHL')];
  expect(isAsserted({ ...words, actors, says: [speaker('PER', 'claims')] })).toBe(true);
  expect(isAsserted({ ...words, actors, says: [speaker('CHL', 'claims')] })).toBe(false);
  expect(isAsserted({ ...words, actors, says: [] })).toBe(false);
});

test('long text without what is sought is passed over at once', () => {
  const text = 'the envoys of both houses spoke and '.repeat(400);
  const began = performance.now();
  for (const { before, within } of SUPPOSITIONS) {
    before?.test(text);
    within?.test(text);
  }
  expect(performance.now() - began).toBeLessThan(500);
});
