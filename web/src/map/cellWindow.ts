import type { EventType } from '../../../src/codebook/eventType.ts';
import type { EventStatus } from '../../../src/codebook/status.ts';
import type { Cell, Celled } from '../../../src/serve/pictures/mapAnswer.ts';
import { KIND_OF_EVENT, type Kind } from '../words/kind.ts';

/** Days to show, both inclusive; null for all, those of no known day too. */
export type Window = { readonly from: string; readonly to: string } | null;

/** How events of one kind stand: done, intended or denied. */
export interface KindCount {
  readonly kind: Kind;
  readonly done: number;
  readonly intended: number;
  readonly denied: number;
}

/** What cells hold, and how much of it the window shows. */
export interface Tally {
  readonly total: number;
  readonly shown: number;
  /** Of what is shown, most first. */
  readonly kinds: readonly KindCount[];
}

/** Whether events of a cell may have happened in the window; where no text tells a day, whether they were first reported in it. */
export function isWithin({ start, end, told }: Pick<Cell, 'start' | 'end' | 'told'>, window: Window): boolean {
  if (window === null) return true;
  if (start === null && end === null) return told !== null && told >= window.from && told <= window.to;
  return (start ?? '') <= window.to && (end ?? '9999') >= window.from;
}

const FORM: Readonly<Record<EventStatus, 'done' | 'intended' | 'denied'>> = {
  actual: 'done',
  planned: 'intended',
  possible: 'intended',
  negated: 'denied',
};

/** How many events cells hold in all, and how many of them the window shows. */
export function countShown(groups: readonly Celled[], window: Window): Pick<Tally, 'total' | 'shown'> {
  let [total, shown] = [0, 0];
  for (const { cells } of groups) {
    for (const cell of cells) {
      total += cell.count;
      if (isWithin(cell, window)) shown += cell.count;
    }
  }
  return { total, shown };
}

/** Counts cells by kind and by whether they were done. */
export function tally(cells: readonly Cell[], window: Window): Tally {
  const kinds = new Map<Kind, { kind: Kind; done: number; intended: number; denied: number }>();
  let [total, shown] = [0, 0];
  for (const cell of cells) {
    total += cell.count;
    if (!isWithin(cell, window)) continue;
    shown += cell.count;
    const kind = kindOf(cell.type);
    const sum = kinds.get(kind) ?? { kind, done: 0, intended: 0, denied: 0 };
    sum[FORM[cell.status]] += cell.count;
    kinds.set(kind, sum);
  }
  return { total, shown, kinds: [...kinds.values()].sort((a, b) => sumOf(b) - sumOf(a)) };
}

export const sumOf = ({ done, intended, denied }: KindCount): number => done + intended + denied;

const kindOf = (type: EventType): Kind => KIND_OF_EVENT[type];

/** Two tallies as one. */
export function addTallies(a: Tally, b: Tally): Tally {
  const kinds = new Map(a.kinds.map((one) => [one.kind, one]));
  for (const one of b.kinds) {
    const known = kinds.get(one.kind);
    kinds.set(
      one.kind,
      known
        ? { kind: one.kind, done: known.done + one.done, intended: known.intended + one.intended, denied: known.denied + one.denied }
        : one,
    );
  }
  return { total: a.total + b.total, shown: a.shown + b.shown, kinds: [...kinds.values()].sort((x, y) => sumOf(y) - sumOf(x)) };
}
