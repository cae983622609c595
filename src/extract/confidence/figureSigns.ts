import type { Figure } from '../../model/figure.ts';
import type { Signs } from './chanceOf.ts';

export type FigureSign = 'owner' | 'ownerInferred' | 'place' | 'past';

const flag = (is: boolean): number => (is ? 1 : 0);

/** What the engine knows of a figure that bears on whether it is right; more signs than these told nothing more on the gold. */
export function figureSigns(figure: Figure): Signs<FigureSign> {
  const { of, status, where } = figure;
  return {
    owner: flag(of.some(({ code }) => code !== '')),
    ownerInferred: flag(of.length > 0 && of.every(({ via }) => !/^(?:name|demonym|capital|office|role)$/u.test(via))),
    place: flag(where.length > 0),
    past: flag(status === 'past'),
  };
}
