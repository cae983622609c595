import type { ArcsAnswer, ArcsPicture, CellColumns, Celled, MapAnswer, MapPicture } from './mapAnswer.ts';
import { type WordTable, wordTable } from './wordTable.ts';

/** A map as it is sent: cells as columns and every word once, a quarter of the size and quicker to write and read. */
export function packMap({ places, ...rest }: MapPicture): MapAnswer {
  const table = wordTable();
  return { words: table.words, places: places.map(counted), cells: columnsOf(places, table), ...rest };
}

/** The arcs of a map as they are sent. */
export function packArcs({ dyads, ...rest }: ArcsPicture): ArcsAnswer {
  const table = wordTable();
  return { words: table.words, dyads: dyads.map(counted), cells: columnsOf(dyads, table), ...rest };
}

const counted = <T extends Celled>({ cells, ...rest }: T): Omit<T, 'cells'> & { readonly cells: number } => ({
  ...rest,
  cells: cells.length,
});

function columnsOf(groups: readonly Celled[], { indexOf }: WordTable): CellColumns {
  const cells = groups.flatMap((group) => group.cells);
  const named = (word: string): number => indexOf(word) ?? 0;
  return {
    type: cells.map(({ type }) => named(type)),
    status: cells.map(({ status }) => named(status)),
    start: cells.map(({ start }) => indexOf(start)),
    end: cells.map(({ end }) => indexOf(end)),
    told: cells.map(({ told }) => indexOf(told)),
    count: cells.map(({ count }) => count),
  };
}
