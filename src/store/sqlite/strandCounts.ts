import { STRANDS, type Strand } from '../../codebook/strand.ts';
import type { StrandCounts } from '../aggregates.ts';

/** Counts of strands from rows of one strand each; what has no row is 0. */
export function strandCounts(rows: readonly { readonly strand: string; readonly n: number }[]): StrandCounts {
  const counted = (strand: Strand): number => rows.reduce((sum, row) => (row.strand === strand ? sum + row.n : sum), 0);
  return Object.fromEntries(STRANDS.map((strand) => [strand, counted(strand)])) as StrandCounts;
}
