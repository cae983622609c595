import { blockKeys, leadsBlock } from './blockKeys.ts';
import { areInReach } from './lookup.ts';
import { isEnough, type PairScore, scorePair } from './scorePair.ts';
import type { Telling } from './telling.ts';

/** Two tellings, by their place in the list they came from, that may be of one event, or of which one denies or carries out the other. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** A link with what speaks for it. */
export interface ScoredLink extends Link {
  readonly evidence: PairScore;
}

/**
 * The pairs of tellings with enough evidence between them. Tellings are only compared where they have a block key in
 * common and their days meet, and otherwise inside their document; the list must be of one class, in reading order.
 * Of pairs of which neither is `isFresh` nothing is asked: they were compared before.
 */
export function candidatePairs(tellings: readonly Telling[], isFresh: (index: number) => boolean = () => true): readonly ScoredLink[] {
  const links: ScoredLink[] = [];
  const { keyed, blocks } = blocksOf(tellings);
  for (const [key, block] of blocks.entries()) {
    visitBlock({ tellings, block, leading: new Set(block.filter((index) => leadsUnder(keyed[index], key))), isFresh }, (x, y) => {
      const a = Math.min(x, y);
      const b = Math.max(x, y);
      const one = tellings[a];
      const other = tellings[b];
      if (one === undefined || other === undefined || !areInReach(one, other)) return;
      if (key !== firstShared(keyed[a], keyed[b])) return;
      const evidence = scorePair(one, other);
      if (evidence !== null && isEnough(evidence, one, other)) links.push({ a, b, score: evidence.total, evidence });
    });
  }
  return links;
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

/** Tellings by their block keys, which are numbered. */
function blocksOf(tellings: readonly Telling[]): { readonly keyed: readonly Keyed[]; readonly blocks: readonly (readonly number[])[] } {
  const numbers = new Map<string, number>();
  const blocks: number[][] = [];
  const keyed = tellings.map((telling, index) => {
    const names = blockKeys(telling);
    const keys = names.map((name) => {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      const block = blocks[number];
      if (block === undefined) blocks[number] = [index];
      else block.push(index);
      return number;
    });
    return { keys, leads: names.map((name) => leadsBlock(name, telling)) };
  });
  return { keyed, blocks };
}

type Visit = (a: number, b: number) => void;

interface Block {
  readonly tellings: readonly Telling[];
  readonly block: readonly number[];
  readonly leading: ReadonlySet<number>;
  readonly isFresh: (index: number) => boolean;
}

/** Visits each pair of a block of which one at least leads and one is fresh, and whose windows are a day apart or nearer. */
function visitBlock({ tellings, block, leading, isFresh }: Block, visit: Visit): void {
  if (leading.size === 0 || !block.some(isFresh)) return;
  const visitLed: Visit = (a, b) => {
    if (leading.has(a) || leading.has(b)) visit(a, b);
  };
  sweep(tellings, block, isFresh, leading.size === block.length ? visit : visitLed);
  visitUndated(tellings, block, (a, b) => {
    if (isFresh(a) || isFresh(b)) visitLed(a, b);
  });
}

function sweep(tellings: readonly Telling[], block: readonly number[], isFresh: (index: number) => boolean, visit: Visit): void {
  const fromDay = (index: number): number => tellings[index]?.days.from ?? Infinity;
  const dated = block.filter((index) => tellings[index]?.days.basis !== 'none').sort((a, b) => fromDay(a) - fromDay(b) || a - b);
  const starts = Float64Array.from(dated, fromDay);
  const fresh = dated.flatMap((index, position) => (isFresh(index) ? [position] : []));
  let next = 0;
  for (const [i, a] of dated.entries()) {
    while ((fresh[next] ?? Infinity) <= i) next++;
    const last = (tellings[a]?.days.to ?? -Infinity) + 1;
    // What is fresh is compared with all that follow; what is not, with those that are.
    const all = isFresh(a);
    for (let j = all ? i + 1 : next; ; j++) {
      const position = all ? j : (fresh[j] ?? -1);
      const b = dated[position];
      if (b === undefined || (starts[position] ?? 0) > last) break;
      visit(a, b);
    }
  }
}

/** What has neither a day nor a publication day is compared with its own document only. */
function visitUndated(tellings: readonly Telling[], block: readonly number[], visit: Visit): void {
  const byDocument = Map.groupBy(block, (index) => tellings[index]?.mention.document ?? '');
  for (const indices of byDocument.values()) {
    for (const [i, a] of indices.entries()) {
      for (const b of indices.slice(i + 1)) {
        if (tellings[a]?.days.basis === 'none' || tellings[b]?.days.basis === 'none') visit(a, b);
      }
    }
  }
}
