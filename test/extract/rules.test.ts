import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/extract/rules/allRules.ts';
import { codeText } from './codeSentence.ts';

const typesIn = (sentence: string): string[] => codeText(sentence).mentions.map((mention) => mention.type);
const rulesIn = (sentence: string): string[] => codeText(sentence).mentions.map((mention) => mention.rule);

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.hits)('codes «%s»', (sentence) => {
    expect(typesIn(sentence)).toContain(rule.type);
  });
  test.each(rule.misses)('leaves «%s»', (sentence) => {
    expect(rulesIn(sentence)).not.toContain(rule.id);
  });
  test('has sentences of its own that it must hit and must miss', () => {
    expect(rule.hits.length).toBeGreaterThan(0);
    expect(rule.misses.length).toBeGreaterThan(0);
  });
});

test('each rule is fired by at least one of its own sentences', () => {
  const silent = RULES.filter((rule) => !rule.hits.some((sentence) => rulesIn(sentence).includes(rule.id))).map((rule) => rule.id);
  expect(silent).toEqual([]);
});

test('rule ids are unique and name their class', () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
  for (const rule of RULES) expect(rule.id.startsWith(`${rule.type.toLowerCase()}/`)).toBe(true);
});
