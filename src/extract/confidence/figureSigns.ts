import type { Figure } from '../../model/figure.ts';
import type { Signs } from './logistic.ts';

export type FigureSign = 'plain' | 'harm' | 'owner' | 'ownerInferred' | 'place' | 'exact' | 'present' | 'past' | 'unsure' | 'forces';

const flag = (is: boolean): number => (is ? 1 : 0);

/** What the engine knows of a figure that bears on whether it is right. */
export function figureSigns(figure: Figure): Signs<FigureSign> {
  const { of, rule, status, measure } = figure;
  return {
    plain: flag(rule === 'figure/count'),
    harm: flag(rule.startsWith('figure/harm')),
    owner: flag(of.some(({ code }) => code !== '')),
    ownerInferred: flag(of.length > 0 && of.every(({ via }) => !/^(?:name|demonym|capital|office|role)$/u.test(via))),
    place: flag(figure.where.length > 0),
    exact: flag(figure.qualifier === 'exact'),
    present: flag(status === 'present'),
    past: flag(status === 'past'),
    unsure: flag(/^(?:planned|possible|denied)$/u.test(status)),
    forces: flag(/^(?:personnel|units)$/u.test(measure)),
  };
}
