import type { Figure } from '../../../src/model/figure.ts';
import type { Told } from '../../../src/model/told.ts';
import { speakerName } from '../words/speakerName.ts';

export const FIGURE_COLUMNS = ['value', 'item', 'whose', 'where', 'status', 'speaker', 'outlet', 'published'] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

type Key = string | number | null;

const KEY: Readonly<Record<FigureColumn, (figure: Told<Figure>) => Key>> = {
  value: ({ low, high }) => (low === null && high === null ? null : Math.max(low ?? 0, high ?? 0)),
  item: ({ item }) => item || null,
  whose: ({ of }) => of[0]?.name || null,
  where: ({ where }) => where[0]?.name ?? null,
  status: ({ status }) => status,
  speaker: ({ says }) => (says[0] ? speakerName(says[0]) : null),
  outlet: ({ outlet }) => outlet,
  published: ({ published }) => published,
};

/** A column and direction as the address has it: 'value' rising, '-value' falling; null for the store's own order. */
export function readOrder(sort: string | null): { readonly column: FigureColumn; readonly falling: boolean } | null {
  const name = sort?.replace(/^-/, '');
  const column = FIGURE_COLUMNS.find((one) => one === name);
  return column === undefined ? null : { column, falling: sort?.startsWith('-') ?? false };
}

/** Figures by a column; what is unknown comes last either way. */
export function inOrder(figures: readonly Told<Figure>[], sort: string | null): readonly Told<Figure>[] {
  const order = readOrder(sort);
  if (!order) return figures;
  const sign = order.falling ? -1 : 1;
  const key = KEY[order.column];
  return figures.toSorted((a, b) => compare(key(a), key(b), sign));
}

function compare(a: Key, b: Key, sign: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * String(a).localeCompare(String(b), 'en');
}
