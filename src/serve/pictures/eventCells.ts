import type { Event } from '../../model/event.ts';
import type { Cell } from './pictureAnswers.ts';

/** Counts events by class, status and days. */
export function eventCells(events: readonly Event[]): readonly Cell[] {
  const cells = new Map<string, Cell>();
  for (const event of events) {
    const cell = cellOf(event);
    const key = `${cell.type} ${cell.status} ${cell.start} ${cell.end} ${cell.told}`;
    const known = cells.get(key);
    cells.set(key, known === undefined ? cell : { ...known, count: known.count + 1 });
  }
  return [...cells.values()];
}

const cellOf = ({ type, status, when, first_reported }: Event): Cell => ({
  type,
  status,
  start: when?.start ?? null,
  end: when?.end ?? null,
  told: first_reported?.slice(0, 10) ?? null,
  count: 1,
});
