import { expect, test } from 'vitest';
import { traceExtract } from '../../src/extract/traceExtract.ts';
import { read } from '../../src/read/read.ts';
import { TOOLS } from '../read/readTools.ts';
import { documentOf } from './codeSentence.ts';

/** The steps of the first finding of a rule. */
function steps(text: string, rule: string): readonly string[] {
  const document = documentOf(text);
  const { findings, derivations } = traceExtract(document, read(document, TOOLS).value);
  const finding = [...findings.mentions, ...findings.figures, ...findings.claims].find((one) => one.rule === rule);
  return derivations.find((one) => one.finding === finding?.id)?.steps ?? [];
}

test('a mention names its rule, its word, and in which slot each party stands', () => {
  const told = steps('Ankara plans to attack Greece in May.', 'assault/attack');
  expect(told).toContain('set off by “attack”');
  expect(told.join('\n')).toMatch(/^actor: TUR\/GOV, “Ankara” \(by a capital .*\), the subject of “plans”; on “plans” hangs “attack”$/mu);
  expect(told.join('\n')).toMatch(/^recipient: GRC, “Greece” \(by name\), the object of “attack”$/mu);
});

test('a status says because of which words', () => {
  const status = (text: string): string => steps(text, 'assault/attack').find((step) => step.startsWith('status')) ?? '';
  expect(status('Ankara plans to attack Greece.')).toMatch(/planned: .*“plans”, which governs it/u);
  expect(status('Ankara may attack Greece.')).toMatch(/possible: .*the modal “may”/u);
  expect(status('Ankara did not attack Greece.')).toMatch(/negated: .*a word of denial/u);
  expect(status('Ankara attacked Greece.')).toMatch(/actual: .*no word here plans, doubts or denies it/u);
});

test('day, place and speaker are told with what they are taken from', () => {
  const told = steps('Cairo said Sudan attacked Chad near Adré on Monday.', 'assault/attack').join('\n');
  expect(told).toMatch(/^when: 2022-01-31, from “on Monday”|^when: 2022-01-31, .*“Monday”/mu);
  expect(told).toMatch(/^says: .*EGY.* states it, by “said”$/mu);
});

test('what is not told is said to be so', () => {
  const told = steps('Sudan attacked Chad.', 'assault/attack');
  expect(told).toContain('when: no time of its own, and none is inferred');
  expect(told).toContain("says: the outlet's own voice");
});

test('every finding has a derivation', () => {
  const document = documentOf('Oslo said on Friday that 300 Russian soldiers had entered Finland. Moscow denied it.');
  const { findings, derivations } = traceExtract(document, read(document, TOOLS).value);
  const ids = [...findings.mentions, ...findings.figures, ...findings.claims].map(({ id }) => id);
  expect(derivations.map(({ finding }) => finding)).toEqual(ids);
  for (const one of derivations) expect(one.steps.length).toBeGreaterThan(0);
});
