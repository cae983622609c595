import { expect, test } from 'vitest';
import { chance, type Example, fitLogistic, heldOut } from '../../../training/confidence/fitLogistic.ts';
import type { GoldDocument } from '../../../training/confidence/goldFile.ts';
import { judgeFindings } from '../../../training/confidence/judgeFindings.ts';
import { calibrationError, ranking, reliability, surprise } from '../../../training/confidence/reliability.ts';
import { codeText } from '../../extract/codeSentence.ts';

/** Of ten with the sign nine are right, of ten without it two. */
const examples: readonly Example[] = Array.from({ length: 20 }, (_, at) => ({
  document: `d${at % 4}`,
  signs: [at < 10 ? 1 : 0],
  right: at < 10 ? at !== 3 : at === 12 || at === 17,
}));

test('the fit finds the shares that are there', () => {
  const weights = fitLogistic(examples, 0.01);
  expect(chance(weights, [1])).toBeCloseTo(0.9, 1);
  expect(chance(weights, [0])).toBeCloseTo(0.2, 1);
});

test('held out, every example is told once', () => {
  expect(heldOut(examples, 1)).toHaveLength(examples.length);
});

test('the error is none where chances are the shares right', () => {
  const told = [0.75, 0.75, 0.75, 0.75].map((one, at) => ({ chance: one, right: at > 0 }));
  const bins = reliability(told);
  expect(bins).toEqual([{ from: 0.7, count: 4, meanChance: 0.75, shareRight: 0.75 }]);
  expect(calibrationError(bins)).toBe(0);
  expect(calibrationError(reliability(told.map(({ right }) => ({ chance: 0.25, right }))))).toBeCloseTo(0.5, 5);
});

test('a good ranking puts right before wrong, and surprises less', () => {
  const good = [
    { chance: 0.9, right: true },
    { chance: 0.1, right: false },
  ];
  const bad = good.map(({ chance: one, right }) => ({ chance: one, right: !right }));
  expect(ranking(good)).toBe(1);
  expect(ranking(bad)).toBe(0);
  expect(surprise(good)).toBeLessThan(surprise(bad));
});

const TEXT = 'Sudan attacked Chad. Moscow sent 300 soldiers to Minsk.';

const gold = (given: Partial<GoldDocument>): GoldDocument => ({
  name: 'g',
  path: '',
  published: null,
  source: null,
  events: [],
  figures: [],
  ...given,
});

test('a mention is right with class, who, whom and status; what the gold lacks is wrong', () => {
  const { mentions } = codeText(TEXT);
  const attack = { quote: 'Sudan attacked Chad', type: 'ASSAULT', actor: 'SDN', recipient: ['TCD'], status: 'actual' } as const;
  const verdicts = (event: object): readonly (boolean | null)[] =>
    judgeFindings(gold({ events: [{ ...attack, ...event }] }), { text: TEXT, mentions, figures: [] }).mentions.map(({ right }) => right);
  expect(verdicts({})[0]).toBe(true);
  expect(verdicts({ actor: 'LBY' })[0]).toBe(false);
  expect(verdicts({ status: 'planned' })[0]).toBe(false);
  expect(verdicts({ optional: true })[0]).toBeNull();
  expect(
    verdicts({})
      .slice(1)
      .every((right) => right === false),
  ).toBe(true);
});

test('a figure is right with value, whose, what, status and place', () => {
  const { figures } = codeText(TEXT);
  const count = { quote: '300 soldiers', of: 'RUS', measure: 'personnel', low: 300, high: 300, status: figures[0]?.status ?? '' } as const;
  const verdict = (figure: object): boolean | null | undefined =>
    judgeFindings(gold({ figures: [{ ...count, ...figure }] }), { text: TEXT, mentions: [], figures }).figures[0]?.right;
  expect(verdict({})).toBe(true);
  expect(verdict({ of: 'UKR' })).toBe(false);
  expect(verdict({ low: 200 })).toBe(false);
  expect(verdict({ place: 'Lagos' })).toBe(false);
});
