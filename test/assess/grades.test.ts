import { describe, expect, test } from 'vitest';
import { gradeItem } from '../../src/assess/gradeItem.ts';
import { gradeSources } from '../../src/assess/gradeSources.ts';
import { anEvent } from '../store/build.ts';

describe('the letter of a source', () => {
  const agreed = Array.from({ length: 30 }, (_, n) =>
    anEvent(`e${n}`, [`a${n}`, `b${n}`], { sources: ['Alpha', 'Beta'], independent: 2, agreement: 'agreed' }),
  );
  const own = new Map(agreed.flatMap((_, n) => [[`a${n}`, 'Alpha'] as const, [`b${n}`, 'Beta'] as const]));

  test('is F until enough could be checked', () => {
    expect(gradeSources(agreed.slice(0, 5), own, []).map(({ outlet, letter }) => `${outlet} ${letter}`)).toEqual(['Alpha F', 'Beta F']);
  });

  test('comes from what others tell alike, in the own voice alone', () => {
    expect(gradeSources(agreed, own, [])[0]).toMatchObject({ letter: 'D', checked: 30, confirmed: 30, contradicted: 0 });
    const quoting = new Map([...own].filter(([id]) => !id.startsWith('b')));
    expect(gradeSources(agreed, quoting, [])[1]).toMatchObject({ outlet: 'Beta', letter: 'F', checked: 0 });
  });

  test('goes by what the record proves: a long one without fault stands above a long one with faults', () => {
    const many = Array.from({ length: 400 }, (_, n) =>
      anEvent(`m${n}`, [`p${n}`, `q${n}`], { sources: ['Alpha', 'Beta'], independent: 2, agreement: 'agreed' }),
    );
    const voices = new Map(many.flatMap((_, n) => [[`p${n}`, 'Alpha'] as const, [`q${n}`, 'Beta'] as const]));
    const faults = Array.from({ length: 60 }, () => 'Beta');
    expect(gradeSources(many, voices, faults).map(({ outlet, letter, misrelayed }) => `${outlet} ${letter} ${misrelayed}`)).toEqual([
      'Alpha A 0',
      'Beta D 60',
    ]);
    expect(gradeSources(many.slice(0, 150), voices, []).map(({ letter }) => letter)).toEqual(['B', 'B']);
    expect(gradeSources(many.slice(0, 150), voices, ['Beta']).map(({ letter }) => letter)).toEqual(['B', 'C']);
  });

  test('a dispute counts against the outlet that stands alone, not against those it stands against', () => {
    const sides = [
      { value: 'yes', mentions: ['x'] },
      { value: 'no', mentions: ['y', 'z'] },
    ];
    const disputed = anEvent('d', ['x', 'y', 'z'], {
      sources: ['Alpha', 'Beta', 'Gamma'],
      agreement: 'disputed',
      disputes: [{ about: 'did it happen', sides }],
    });
    const voices = new Map([
      ['x', 'Alpha'],
      ['y', 'Beta'],
      ['z', 'Gamma'],
    ]);
    expect(gradeSources([disputed], voices, []).map(({ contradicted }) => contradicted)).toEqual([1, 0, 0]);
  });
});

test.each([
  [1, 'single', 6],
  [2, 'agreed', 2],
  [4, 'agreed', 1],
  [4, 'disputed', 3],
  [1, 'disputed', 5],
] as const)('%i origins, %s: digit %i', (independent, agreement, digit) => {
  expect(gradeItem({ independent, agreement }, 0).digit).toBe(digit);
});
