import { assignBest, type Row } from './assignBest.ts';
import { type Score, scoreOf } from './pairScores.ts';

/** Chains of mentions, each by its id; mentions of no other are chains of one. Mentions of the two sides may differ. */
export type Chains = readonly (readonly string[])[];

const ownersOf = (chains: Chains): ReadonlyMap<string, number> =>
  new Map(chains.flatMap((chain, at) => chain.map((mention) => [mention, at] as const)));

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Of the links that hold a chain together, those that are found: MUC (Vilain et al. 1995). Chains of one have none. */
export function muc(gold: Chains, found: Chains): Score {
  const recall = (chains: Chains, others: Chains): number => {
    const owners = ownersOf(others);
    const links = chains.map((chain) => ({
      all: chain.length - 1,
      // A mention that the other side lacks is a part of its own.
      kept: chain.length - new Set(chain.map((mention) => owners.get(mention) ?? mention)).size,
    }));
    return ratio(
      links.reduce((sum, { kept }) => sum + kept, 0),
      links.reduce((sum, { all }) => sum + all, 0),
    );
  };
  return scoreOf(recall(found, gold), recall(gold, found));
}

/** From each mention's view, the share of its chain that is right: B³ (Bagga and Baldwin 1998), mentions of one side alone counting as wrong. */
export function bCubedOf(gold: Chains, found: Chains): Score {
  const mean = (chains: Chains, others: Chains): number => {
    const owners = ownersOf(others);
    const all = chains.reduce((sum, chain) => sum + chain.length, 0);
    const right = chains.reduce((sum, chain) => {
      const cells = Map.groupBy(
        chain.filter((mention) => owners.has(mention)),
        (mention) => owners.get(mention),
      );
      return sum + [...cells.values()].reduce((part, cell) => part + cell.length ** 2 / chain.length, 0);
    }, 0);
    return ratio(right, all);
  };
  return scoreOf(mean(found, gold), mean(gold, found));
}

/**
 * How alike the chains of the two sides are when each is set against one of the other side at most, so that the sum is
 * greatest: CEAF with the entity measure φ4 (Luo 2005).
 */
export function ceafEntity(gold: Chains, found: Chains): Score {
  const alike = bestAlignment(gold, found);
  return scoreOf(ratio(alike, found.length), ratio(alike, gold.length));
}

/** The mean of the three F1, as the CoNLL tasks rank by (Pradhan et al. 2014). */
export const conllF1 = (gold: Chains, found: Chains): number =>
  (muc(gold, found).f1 + bCubedOf(gold, found).f1 + ceafEntity(gold, found).f1) / 3;

/** The greatest sum of φ4 over one-to-one alignments. Chains that overlap in no way, however indirect, are aligned apart. */
function bestAlignment(gold: Chains, found: Chains): number {
  const owners = ownersOf(found);
  const rows = gold.map((chain) => {
    const cells = new Map<number, number>();
    for (const mention of chain) {
      const at = owners.get(mention);
      if (at !== undefined) cells.set(at, (cells.get(at) ?? 0) + 1);
    }
    return new Map([...cells].map(([at, shared]) => [at, (2 * shared) / (chain.length + (found[at]?.length ?? 0))] as const));
  });
  return componentsOf(rows).reduce((sum, part) => sum + assignBest(part), 0);
}

/** Rows that share columns, together. */
function componentsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const byColumn = new Map<number, Row[]>();
  for (const row of rows) for (const column of row.keys()) byColumn.set(column, [...(byColumn.get(column) ?? []), row]);
  const seen = new Set<Row>();
  const parts: Row[][] = [];
  for (const start of rows) {
    if (seen.has(start)) continue;
    const part: Row[] = [];
    const waiting = [start];
    seen.add(start);
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      part.push(row);
      for (const column of row.keys()) {
        for (const other of byColumn.get(column) ?? []) {
          if (!seen.has(other)) waiting.push(other);
          seen.add(other);
        }
      }
    }
    parts.push(part);
  }
  return parts;
}
