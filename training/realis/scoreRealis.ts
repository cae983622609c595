import { statusOfVerb } from '../../src/extract/clauses/readStatus.ts';
import { verbGroup } from '../../src/extract/clauses/verbGroup.ts';
import type { JudgedVerb } from './realisGold.ts';

const share = (of: readonly boolean[]): string => `${((100 * of.filter(Boolean).length) / of.length).toFixed(1)} % of ${of.length}`;

/** How far chances and the rules agree with those who judged: a verb judged below nought was not done. */
export function realisLines(gold: readonly JudgedVerb[], chance: (judged: JudgedVerb) => number): readonly string[] {
  const verbs = gold
    .filter(({ view, verb }) => view.isVerb[verb])
    .map((one) => ({
      unreal: one.judged < 0,
      chance: chance(one),
      actual: statusOfVerb(one.view, verbGroup(one.view, one.verb), one.view.tokens.length) === 'actual',
    }));
  const actual = verbs.filter((verb) => verb.actual);
  const unsure = [0.5, 0.7, 0.8, 0.9, 0.95].map((least) => {
    const above = actual.filter((verb) => verb.chance > least);
    return `  of these above ${least}: ${above.length}, right ${share(above.map(({ unreal }) => unreal))}`;
  });
  return [
    `verbs ${verbs.length}, judged as not done ${share(verbs.map(({ unreal }) => unreal))}`,
    `right by chances: ${share(verbs.map((verb) => verb.chance > 0.5 === verb.unreal))}`,
    `right by the rules of status: ${share(verbs.map((verb) => !verb.actual === verb.unreal))}`,
    `told as done by the rules: ${actual.length}, judged as not done ${share(actual.map(({ unreal }) => unreal))}`,
    ...unsure,
  ];
}
