import { basename, resolve } from 'node:path';
import { describeRule } from '../../pipeline/describeRule.ts';
import type { Filter, Page, Paged } from '../../store/store.ts';
import { type CsvColumn, csvHead, csvRow } from '../export/csv.ts';
import { filterOf, pageOf } from '../filterParameters.ts';
import { createQueries, type Queries } from '../queries.ts';
import { type ListOptions, listParameters } from './listOptions.ts';
import { put, putJson, say } from './say.ts';
import { settleFirst } from './settleFirst.ts';
import { type Column, layTable } from './table.ts';
import { withStore } from './withStore.ts';

/** A verb that lists: what it asks, and how an item looks. */
export interface List<T> {
  /** 'event', 'figure' … */
  readonly noun: string;
  /** Where it is not the noun with an s. */
  readonly plural?: string;
  readonly ask: (queries: Queries) => (filter: Filter, page: Page) => Promise<Paged<T>>;
  readonly columns: readonly Column<T>[];
  /** Whether what it lists tells which story it is of. */
  readonly tellsStories?: true;
  /** What --csv prints. */
  readonly csv: readonly CsvColumn<T>[];
  /** What --json prints of an item. */
  readonly json: (item: T) => object;
}

const PAGE = 1000;

/** Prints a list as a table or as JSON Lines, and says on standard error how much of it is shown. */
export async function showList<T>(list: List<T>, options: ListOptions): Promise<void> {
  const parameters = listParameters(options);
  const [filter, page] = [filterOf(parameters), pageOf(parameters)];
  const most = options.all === true ? Number.POSITIVE_INFINITY : page.limit;
  await withStore(options.store, 'read', async (store) => {
    if (list.tellsStories || filter.stories !== undefined) await settleFirst(store, options.store);
    const ask = list.ask(createQueries({ store, describeRule, name: basename(resolve(options.store)) }));
    let cursor: string | null = null;
    let shown = 0;
    let total = 0;
    do {
      const found: Paged<T> = await ask(filter, { limit: Math.min(PAGE, most - shown), ...(cursor !== null && { cursor }) });
      await printPage(list, found.items, { ...options, first: shown === 0 });
      shown += found.items.length;
      total = found.total;
      cursor = found.next;
    } while (cursor !== null && shown < most);
    say(shownLine(list, shown, total));
  });
}

interface Printing extends Pick<ListOptions, 'json' | 'csv'> {
  readonly first: boolean;
}

async function printPage<T>(list: List<T>, items: readonly T[], { json = false, csv = false, first }: Printing): Promise<void> {
  if (csv) {
    if (first) await put(csvHead(list.csv).trimEnd());
    for (const item of items) await put(csvRow(item, list.csv).trimEnd());
    return;
  }
  if (json) {
    for (const item of items) await putJson(list.json(item));
    return;
  }
  if (items.length === 0) return;
  const width = process.stdout.isTTY ? process.stdout.columns : undefined;
  const lines = layTable(items, list.columns, width);
  for (const line of first ? lines : lines.slice(1)) await put(line);
}

const shownLine = ({ noun, plural = `${noun}s` }: Pick<List<never>, 'noun' | 'plural'>, shown: number, total: number): string =>
  `${shown} of ${total} ${total === 1 ? noun : plural} shown.${shown < total ? ' --all shows all of them.' : ''}`;
