import type { Page } from '../filter.ts';
import { StoreError } from '../storeError.ts';

/** The last row of a page, by the columns it is sorted by. */
export type SortKey = readonly (string | number)[];

/** What a list sorts by: its name, so that a cursor of another list is refused, and the kind of each column. */
export interface Sorting {
  readonly list: string;
  readonly columns: readonly ('string' | 'number')[];
}

/** An opaque cursor for the row after which the next page begins. */
export function cursorAfter(sorting: Sorting, key: SortKey): string {
  return Buffer.from(JSON.stringify([sorting.list, ...key]), 'utf8').toString('base64url');
}

/** The key a page begins after, or null for the first page. Throws StoreError 'page-invalid' for anything that is no page of this list. */
export function keyOfPage(sorting: Sorting, page: Page): SortKey | null {
  if (!Number.isInteger(page.limit) || page.limit < 1) {
    throw new StoreError('page-invalid', `A page holds a whole number of rows, at least 1; not ${page.limit}.`);
  }
  if (page.cursor === undefined) return null;
  const key = parsedCursor(page.cursor);
  if (key === null || !fits(sorting, key)) {
    throw new StoreError('page-invalid', `The cursor "${page.cursor}" is not one of this list. Begin again without a cursor.`);
  }
  return key.slice(1) as SortKey;
}

function parsedCursor(cursor: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function fits(sorting: Sorting, key: readonly unknown[]): boolean {
  return (
    key.length === sorting.columns.length + 1 && key[0] === sorting.list && sorting.columns.every((kind, at) => typeof key[at + 1] === kind)
  );
}
