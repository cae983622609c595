import type { DatabaseSync } from 'node:sqlite';
import type { Filter, Page, Paged } from '../filter.ts';
import { StoreError } from '../storeError.ts';
import { firstRow } from './query.ts';

type Ask<F extends Filter, T> = (db: DatabaseSync, filter: F, page: Page) => Paged<T>;

/** Pages of a list of stories. Once stories are others than when a page was made, its cursor leads no further. */
export function pagesOfStories<F extends Filter, T>(ask: Ask<F, T>): Ask<F, T> {
  return (db, filter, page) => {
    const settled = `${firstRow<{ readonly settled: number }>(db, 'SELECT settled FROM story_settlings')?.settled ?? 0}.`;
    const { cursor, ...rest } = page;
    if (cursor !== undefined && !cursor.startsWith(settled)) throw new StoreError('page-invalid', `The cursor "${cursor}" ${STALE}`);
    const found = ask(db, filter, { ...rest, ...(cursor !== undefined && { cursor: cursor.slice(settled.length) }) });
    return { ...found, next: found.next === null ? null : settled + found.next };
  };
}

/** The same for a list that only a filter by stories makes one of stories. */
export function pagesWithinStories<F extends Filter, T>(ask: Ask<F, T>): Ask<F, T> {
  const asked = pagesOfStories(ask);
  return (db, filter, page) => ((filter.stories ?? []).length > 0 ? asked : ask)(db, filter, page);
}

const STALE = 'is not one of this list of stories as they are now: others were found since. Begin again without a cursor.';
