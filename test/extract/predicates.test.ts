import { describe, expect, test } from 'vitest';
import { extractNoting } from '../../src/extract/extract.ts';
import { RULES } from '../../src/extract/rules/allRules.ts';
import type { EventRule } from '../../src/extract/rules/eventRule.ts';
import { read } from '../../src/read/read.ts';
import { TOOLS } from '../read/readTools.ts';
import { documentOf } from './codeSentence.ts';

/** The words that set a rule off in a sentence: as written and as lemma. */
function triggersOf(rule: EventRule, sentence: string): ReadonlySet<string> {
  const document = documentOf(sentence);
  const reading = read(document, TOOLS).value;
  const words = new Set<string>();
  extractNoting(document, reading, (attempt) => {
    if (!attempt.fired || attempt.rule !== rule.id) return;
    for (const one of reading.sentences)
      one.tokens.forEach((token, at) => {
        if (token.start !== attempt.at.start) return;
        for (const word of [token.norm, token.lemma, one.grammar[at]?.lemma ?? '']) words.add(word);
      });
  });
  return words;
}

/** The predicates of a rule that no sentence among its hits sets off by. */
function unproven(rule: EventRule): readonly string[] {
  const proofs = rule.hits.map((sentence) => ({ sentence: sentence.toLowerCase(), triggers: triggersOf(rule, sentence) }));
  return [...rule.verbs, ...rule.nouns, ...rule.adjectives].filter((predicate) => {
    const [word = '', ...companions] = predicate.split('+');
    return !proofs.some(
      ({ sentence, triggers }) => triggers.has(word) && companions.every((companion) => sentence.includes(companion.slice(0, 4))),
    );
  });
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('proves each of its predicates by a sentence', () => {
    expect(unproven(rule)).toEqual([]);
  });
});

test('the lexicon has no predicate twice in one rule', () => {
  for (const rule of RULES)
    for (const list of [rule.verbs, rule.nouns, rule.adjectives])
      expect(new Set(list).size, `${rule.id}: ${list.join(' ')}`).toBe(list.length);
});
