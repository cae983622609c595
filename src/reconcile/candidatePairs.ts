import { blockKeys, leadsBlock } from './blockKeys.ts';
import { areInReach } from './lookup.ts';
import { isEnough, type PairScore, scorePair } from './scorePair.ts';
import type { Compared } from './telling.ts';

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
export function candidatePairs(tellings: readonly Compared[], isFresh: (index: number) => boolean = () => true): readonly ScoredLink[] {
  const links: ScoredLink[] = [];
  const { keyed, blocks } = blocksOf(tellings, isFresh);
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

interface Blocks {
  readonly keyed: readonly Keyed[];
  readonly blocks: readonly (readonly number[])[];
}

/** Tellings by their block keys, which are numbered; keys that nothing fresh has are left out. */
function blocksOf(tellings: readonly Compared[], isFresh: (index: number) => boolean): Blocks {
  const numbers = new Map<string, number>();
  const names = tellings.map(blockKeys);
  for (const [index, own] of names.entries()) {
    if (isFresh(index)) for (const name of own) if (!numbers.has(name)) numbers.set(name, numbers.size);
  }
  const blocks: number[][] = Array.from({ length: numbers.size }, () => []);
  const keyed = tellings.map((telling, index) => {
    const own = (names[index] ?? []).filter((name) => numbers.has(name));
    const keys = own.map((name) => numbers.get(name) ?? -1);
    for (const key of keys) blocks[key]?.push(index);
    return { keys, leads: own.map((name) => leadsBlock(name, telling)) };
  });
  return { keyed, blocks };
}

type Visit = (a: number, b: number) => void;

interface Block {
  readonly tellings: readonly Compared[];
  readonly block: readonly number[];
  readonly leading: ReadonlySet<number>;
  readonly isFresh: (index: number) => boolean;
}

/** Visits each pair of a block of which one at least leads and one is fresh, and whose windows are a day apart or nearer. */
function visitBlock({ tellings, block, leading, isFresh }: Block, visit: Visit): void {
  const fresh = block.filter(isFresh);
  if (leading.size === 0 || fresh.length === 0) return;
  const visitLed: Visit = (a, b) => {
    if (leading.has(a) || leading.has(b)) visit(a, b);
  };
  const visitSome = leading.size === block.length ? visit : visitLed;
  if (fresh.length <= FEW_FRESH) compareFew(tellings, block, fresh, visitSome);
  else sweep(tellings, block, isFresh, visitSome);
  visitUndated(tellings, block, (a, b) => {
    if (isFresh(a) || isFresh(b)) visitLed(a, b);
  });
}

/** So few are set against all of their block quicker than the block is sorted by days. */
const FEW_FRESH = 8;

function compareFew(tellings: readonly Compared[], block: readonly number[], fresh: readonly number[], visit: Visit): void {
  for (const [at, one] of fresh.entries()) {
    const own = tellings[one]?.days;
    if (own === undefined || own.basis === 'none') continue;
    const earlier = new Set(fresh.slice(0, at + 1));
    for (const other of block) {
      const days = tellings[other]?.days;
      // A pair of two fresh ones is visited under the first.
      if (days === undefined || days.basis === 'none' || days.from > own.to + 1 || own.from > days.to + 1 || earlier.has(other)) continue;
      visit(one, other);
    }
  }
}

function sweep(tellings: readonly Compared[], block: readonly number[], isFresh: (index: number) => boolean, visit: Visit): void {
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
