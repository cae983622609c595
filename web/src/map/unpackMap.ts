import type { EventType } from '../../../src/codebook/eventType.ts';
import type { EventStatus } from '../../../src/codebook/status.ts';
import type { ArcsAnswer, ArcsPicture, Cell, CellColumns, Celled, MapAnswer, MapPicture } from '../../../src/serve/pictures/mapAnswer.ts';

/** The map that an answer tells. */
export const unpackMap = ({ words, places, cells, ...rest }: MapAnswer): MapPicture => ({
  ...rest,
  places: withCells(places, cells, words),
});

/** The arcs that an answer tells. */
export const unpackArcs = ({ words, dyads, cells, ...rest }: ArcsAnswer): ArcsPicture => ({
  ...rest,
  dyads: withCells(dyads, cells, words),
});

function withCells<T extends { readonly cells: number }>(
  groups: readonly T[],
  columns: CellColumns,
  words: readonly string[],
): readonly (Omit<T, 'cells'> & Celled)[] {
  const word = (at: number | null | undefined): string | null => (at === null || at === undefined ? null : (words[at] ?? null));
  let next = 0;
  return groups.map((group) => {
    const cells = Array.from({ length: group.cells }, (_, at): Cell => {
      const here = next + at;
      return {
        // The answer was packed from cells: what stands in these columns are classes and statuses.
        type: word(columns.type[here]) as EventType,
        status: word(columns.status[here]) as EventStatus,
        start: word(columns.start[here]),
        end: word(columns.end[here]),
        told: word(columns.told[here]),
        count: columns.count[here] ?? 0,
      };
    });
    next += group.cells;
    return { ...group, cells };
  });
}
