import type { Paged } from '../filter.ts';

/** How the rows of a list become a page. */
export interface Paging<Row, T> {
  readonly total: number;
  readonly item: (row: Row) => T;
  readonly cursor: (row: Row) => string;
}

/** A page of up to `limit` items from one row more than that: the row too many tells that another page follows. */
export function paged<Row, T>(found: readonly Row[], limit: number, { total, item, cursor }: Paging<Row, T>): Paged<T> {
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(item),
    total,
    next: found.length > limit && last !== undefined ? cursor(last) : null,
  };
}
