import { isComparable } from './realis.ts';
import { isEnough, scorePair } from './scorePair.ts';
import type { Telling } from './telling.ts';

/** Two tellings, by their place in the list they came from, that may be of one event, or of which one denies the other. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * The pairs of tellings with enough evidence between them. Tellings are only compared where they name one actor
 * and their days meet, and otherwise inside their document; the list must be of one class, in reading order.
 */
export function candidatePairs(tellings: readonly Telling[]): readonly Link[] {
  const links: Link[] = [];
  for (const [actor, block] of blocksByActor(tellings)) {
    sweep(tellings, block, (a, b) => {
      const [one, other] = [tellings[a], tellings[b]];
      if (one === undefined || other === undefined || !isComparable(one.realis, other.realis) || actor !== firstShared(one, other)) return;
      const score = scorePair(one, other);
      if (score !== null && isEnough(score, one, other)) links.push({ a: Math.min(a, b), b: Math.max(a, b), score: score.total });
    });
  }
  return links;
}

function blocksByActor(tellings: readonly Telling[]): ReadonlyMap<string, readonly number[]> {
  const blocks = new Map<string, number[]>();
  for (const [index, { actors }] of tellings.entries()) {
    for (const actor of actors.keys()) {
      const block = blocks.get(actor);
      if (block === undefined) blocks.set(actor, [index]);
      else block.push(index);
    }
  }
  return blocks;
}

/** A pair that stands in several blocks is compared in the first only. */
function firstShared(a: Telling, b: Telling): string | undefined {
  for (const actor of a.actors.keys()) if (b.actors.has(actor)) return actor;
  return undefined;
}

/** Visits each pair of a block whose windows are a day apart or nearer, each once. */
function sweep(tellings: readonly Telling[], block: readonly number[], visit: (a: number, b: number) => void): void {
  const from = (index: number): number => tellings[index]?.days.from ?? Infinity;
  const dated = block.filter((index) => tellings[index]?.days.basis !== 'none').sort((a, b) => from(a) - from(b) || a - b);
  for (const [i, a] of dated.entries()) {
    const last = (tellings[a]?.days.to ?? -Infinity) + 1;
    for (let j = i + 1; j < dated.length; j++) {
      const b = dated[j];
      if (b === undefined || from(b) > last) break;
      visit(a, b);
    }
  }
  visitUndated(tellings, block, visit);
}

/** What has neither a day nor a publication day is compared with its own document only. */
function visitUndated(tellings: readonly Telling[], block: readonly number[], visit: (a: number, b: number) => void): void {
  const byDocument = Map.groupBy(block, (index) => tellings[index]?.mention.document ?? '');
  for (const indices of byDocument.values()) {
    for (const [i, a] of indices.entries()) {
      for (const b of indices.slice(i + 1)) {
        if (tellings[a]?.days.basis === 'none' || tellings[b]?.days.basis === 'none') visit(a, b);
      }
    }
  }
}
