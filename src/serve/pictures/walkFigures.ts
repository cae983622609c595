import type { Figure } from '../../model/figure.ts';
import type { Told } from '../../model/told.ts';
import type { Filter, Paged, Store } from '../../store/store.ts';

const STEP = 1000;

/** All figures that pass a filter, in the store's order. */
export async function walkFigures(store: Store, filter: Filter): Promise<readonly Told<Figure>[]> {
  const figures: Told<Figure>[] = [];
  let cursor: string | null = null;
  do {
    const step: Paged<Told<Figure>> = await store.figures(filter, { limit: STEP, ...(cursor !== null && { cursor }) });
    figures.push(...step.items);
    cursor = step.next;
  } while (cursor !== null);
  return figures;
}
