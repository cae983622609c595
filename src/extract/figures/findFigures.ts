import type { Quantity } from '../../model/reading.ts';
import type { SentenceView } from '../clauses/sentenceView.ts';
import { lengthFigure, moneyFigure } from './amountFigures.ts';
import { countFigure } from './countFigure.ts';
import type { Scene } from './describeFigure.ts';
import type { FigureMemory } from './figureMemory.ts';
import type { FoundFigure } from './foundFigure.ts';

function figureAt(scene: Scene, quantity: Quantity): FoundFigure | null {
  switch (quantity.kind) {
    case 'money':
      return moneyFigure(scene, quantity);
    case 'length':
      return lengthFigure(scene, quantity);
    case 'count':
      return countFigure(scene, quantity);
    default:
      return null;
  }
}

/**
 * The figures of a sentence in order; `memory` is what the sentences before told. `settle` gives each what its own
 * clause leaves open. Designations, years, ages, shares and scores are none: the reader has set them apart.
 */
export function findFigures(
  view: SentenceView,
  memory: FigureMemory,
  settle: (found: FoundFigure, earlier: readonly FoundFigure[]) => FoundFigure,
): readonly FoundFigure[] {
  const earlier: FoundFigure[] = [];
  for (const quantity of view.sentence.quantities) {
    const found = figureAt({ view, memory, earlier: [...earlier] }, quantity);
    if (found) earlier.push(settle(found, [...earlier]));
  }
  return earlier;
}
