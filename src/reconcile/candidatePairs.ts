import { blockKeys, leadsBlock } from './blockKeys.ts';
import { areInReach } from './lookup.ts';
import { isEnough, type PairScore, scorePair } from './scorePair.ts';
import type { Compared } from './telling.ts';

/** Is told of two tellings, by their places in the list they came from, that may be of one event, or of which one denies or carries out the other; with what speaks for it. */
export type LinkVisit = (a: number, b: number, evidence: PairScore) => void;

/**
 * Visits the pairs of tellings with enough evidence between them, each once. Tellings are only compared where they have a block key
 * in common and their days meet, and otherwise inside their document; the list must be of one class, in reading order.
 */
export function candidatePairs(tellings: readonly Compared[], visit: LinkVisit): void {
  const { keyed, blocks } = blocksOf(tellings);
  for (const [key, block] of blocks.entries()) {
    visitBlock({ tellings, block, leading: new Set(block.filter((index) => leadsUnder(keyed[index], key))) }, (x, y) => {
      const a = Math.min(x, y);
      const b = Math.max(x, y);
      const one = tellings[a];
      const other = tellings[b];
      if (one === undefined || other === undefined || !areInReach(one, other)) return;
      if (key !== firstShared(keyed[a], keyed[b])) return;
      const evidence = scorePair(one, other);
      if (evidence !== null && isEnough(evidence, one, other)) visit(a, b, evidence);
    });
  }
}

/** The block keys of a telling, by number, and whether it leads under each. */
interface Keyed {
  readonly keys: readonly number[];
  readonly leads: readonly boolean[];
}

const leadsUnder = (telling: Keyed | undefined, key: number): boolean => telling?.leads[telling.keys.indexOf(key)] === true;

/** A pair that stands in several blocks is compared in the first only. */
function firstShared(a: Keyed | undefined, b: Keyed | undefined): number {
  if (a === undefined || b === undefined) return -1;
  for (let at = 0; at < a.keys.length; at++) {
    const key = a.keys[at] ?? -1;
    const other = b.keys.indexOf(key);
    if (other >= 0 && (a.leads[at] === true || b.leads[other] === true)) return key;
  }
  return -1;
}

interface Blocks {
  readonly keyed: readonly Keyed[];
  readonly blocks: readonly (readonly number[])[];
}

/** Tellings by their block keys, which are numbered. */
function blocksOf(tellings: readonly Compared[]): Blocks {
  const numbers = new Map<string, number>();
  const blocks: number[][] = [];
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size;
    if (number === blocks.length) {
      numbers.set(name, number);
      blocks.push([]);
    }
    return number;
  };
  const keyed = tellings.map((telling, index) => {
    const names = blockKeys(telling);
    const keys = names.map(numberOf);
    for (const key of keys) blocks[key]?.push(index);
    return { keys, leads: names.map((name) => leadsBlock(name, telling)) };
  });
  return { keyed, blocks };
}

type Visit = (a: number, b: number) => void;

interface Block {
  readonly tellings: readonly Compared[];
  readonly block: readonly number[];
  readonly leading: ReadonlySet<number>;
}

/** Visits each pair of a block of which one at least leads and whose windows are a day apart or nearer. */
function visitBlock({ tellings, block, leading }: Block, visit: Visit): void {
  if (leading.size === 0) return;
  const visitLed: Visit = (a, b) => {
    if (leading.has(a) || leading.has(b)) visit(a, b);
  };
  sweep(tellings, block, leading.size === block.length ? visit : visitLed);
  visitUndated(tellings, block, visitLed);
}

function sweep(tellings: readonly Compared[], block: readonly number[], visit: Visit): void {
  const fromDay = (index: number): number => tellings[index]?.days.from ?? Infinity;
  const dated = block.filter((index) => tellings[index]?.days.basis !== 'none').sort((a, b) => fromDay(a) - fromDay(b) || a - b);
  const starts = Float64Array.from(dated, fromDay);
  for (let i = 0; i < dated.length; i++) {
    const a = dated[i] ?? -1;
    const last = (tellings[a]?.days.to ?? -Infinity) + 1;
    for (let j = i + 1; j < dated.length && (starts[j] ?? 0) <= last; j++) visit(a, dated[j] ?? -1);
  }
}

/** What has neither a day nor a publication day is compared with its own document only. */
function visitUndated(tellings: readonly Compared[], block: readonly number[], visit: Visit): void {
  if (!block.some((index) => tellings[index]?.days.basis === 'none')) return;
  const byDocument = Map.groupBy(block, (index) => tellings[index]?.document ?? '');
  for (const indices of byDocument.values()) {
    for (const [i, a] of indices.entries()) {
      for (const b of indices.slice(i + 1)) {
        if (tellings[a]?.days.basis === 'none' || tellings[b]?.days.basis === 'none') visit(a, b);
      }
    }
  }
}
