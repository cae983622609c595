import type { Measured } from './measured.ts';

interface Row {
  readonly workers: number;
  readonly state: 'cold' | 'warm';
  readonly documents: number;
  readonly seconds: number;
  readonly peakMb: number;
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const below = sorted[Math.ceil(middle) - 1];
  const above = sorted[Math.floor(middle)];
  if (below === undefined || above === undefined) throw new Error('The median of no values is not defined.');
  return (below + above) / 2;
}

function toRows(results: readonly Measured[]): readonly Row[] {
  const groups = Map.groupBy(results, ({ workers }) => workers);
  return [...groups].flatMap(([workers, runs]) =>
    (['cold', 'warm'] as const).map(
      (state): Row => ({
        workers,
        state,
        documents: median(runs.map((run) => run.documents)),
        seconds: median(runs.map((run) => run[state].seconds)),
        peakMb: median(runs.map((run) => run[state].peakMb)),
      }),
    ),
  );
}

/** Medians of all rounds as a table; ratios are speeds against the first row (the fewest workers, cold). */
export function benchTable(results: readonly Measured[]): string {
  const rows = toRows(results);
  const base = rows[0];
  if (base === undefined) throw new Error('Nothing was measured.');
  const speed = (row: Row): number => row.documents / row.seconds;
  const cells = rows.map((row) => [
    String(row.workers),
    row.state,
    String(row.documents),
    row.seconds.toFixed(2),
    speed(row).toFixed(1),
    (speed(row) / speed(base)).toFixed(2),
    row.peakMb.toFixed(0),
  ]);
  const head = ['workers', 'run', 'documents', 'seconds', 'documents/s', 'ratio', 'peak MB'];
  const widths = head.map((title, i) => Math.max(title.length, ...cells.map((row) => row[i]?.length ?? 0)));
  return [head, ...cells].map((row) => row.map((cell, i) => cell.padStart(widths[i] ?? 0)).join('  ')).join('\n');
}
