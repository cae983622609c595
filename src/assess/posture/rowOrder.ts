import type { PostureRow } from '../../model/posture.ts';

/** The rows of a posture by owner, then the larger first, then by place. */
export function inOrder(rows: readonly PostureRow[]): readonly PostureRow[] {
  const keyed = rows.map((row) => {
    const { holders, measure, places, item, entries } = row;
    const owner = holders.join('+');
    const size = Math.max(0, ...entries.map(({ quantity: { low, high } }) => high ?? low ?? 0));
    return { row, owner, measure, size, key: [owner, measure, item, places.map(({ id }) => id).join('+')].join('|') };
  });
  keyed.sort((a, b) => {
    if (a.owner !== b.owner) return a.owner < b.owner ? -1 : 1;
    if (a.measure === b.measure && a.size !== b.size) return b.size - a.size;
    return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
  });
  return keyed.map(({ row }) => row);
}
