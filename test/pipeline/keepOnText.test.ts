import { expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import type { Figure } from '../../src/model/figure.ts';
import { keepOnText } from '../../src/pipeline/keepOnText.ts';
import { plainReading, sourceOf } from './plainReading.ts';

const TEXT = 'Envoys met in Asmar, where 40 officers stood guard.';

const read = plainReading(sourceOf(TEXT), new TextEncoder().encode(TEXT));
const [mention] = read.findings.mentions;
if (mention === undefined) throw new Error('plainReading gives one mention');
const at = (quote: string) => ({ start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length, quote });
const common = { document: mention.document, sentence: mention.sentence, version: '0', confidence: 1, rule: 'test/rule' };
const figure = (id: string, span: { start: number; end: number; quote: string }): Figure => ({
  kind: 'figure',
  id,
  ...common,
  ...span,
  of: [],
  measure: 'personnel',
  item: 'officers',
  low: 40,
  high: 40,
  qualifier: 'exact',
  unit: null,
  status: 'present',
  when: null,
  where: [],
  says: [],
});
const claim: Claim = {
  kind: 'claim',
  id: 'c',
  ...common,
  ...at('Envoys met'),
  speaker: null,
  cue: 'reportedly',
  stance: 'states',
  direct: false,
  mentions: [mention.id],
  figures: ['on', 'off'],
  against: [],
};

test('findings that stand on their letters pass unchanged and unremarked', () => {
  const findings = { mentions: [mention], figures: [figure('on', at('40 officers'))], claims: [] };
  expect(keepOnText(read.ingested.document, findings)).toEqual({ value: findings, notices: [] });
});

test('a finding that quotes other letters is dropped with a notice, and nothing points at it any more', () => {
  const off = figure('off', { ...at('40 officers'), quote: '400 officers' });
  const kept = keepOnText(read.ingested.document, {
    mentions: [{ ...mention, figures: ['on', 'off'] }],
    figures: [figure('on', at('40 officers')), off],
    claims: [claim],
  });
  expect(kept.value.figures.map(({ id }) => id)).toEqual(['on']);
  expect(kept.value.mentions[0]?.figures).toEqual(['on']);
  expect(kept.value.claims[0]).toMatchObject({ mentions: [mention.id], figures: ['on'] });
  expect(kept.notices).toMatchObject([
    { code: 'finding-off-text', reason: expect.stringContaining('"400 officers"'), at: { start: off.start, end: off.end } },
  ]);
});

test('an empty span says nothing, so it is no finding', () => {
  const kept = keepOnText(read.ingested.document, {
    mentions: [],
    figures: [figure('empty', { start: 3, end: 3, quote: '' })],
    claims: [],
  });
  expect(kept.value.figures).toEqual([]);
  expect(kept.notices.map(({ code }) => code)).toEqual(['finding-off-text']);
});
