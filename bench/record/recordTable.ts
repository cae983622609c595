import { median } from '../benchTable.ts';
import type { RecordMeasured } from './recordMeasured.ts';

/** What the project promises of a million mentions, in milliseconds at the median. */
const PROMISED_MS: Readonly<Record<string, number>> = {
  'one document, read and taken in': 150,
  'posture of a place': 200,
  'posture of all': 500,
  "a dyad's three years by day": 50,
};

const NO_TIMES = { wall: [Number.NaN], cpu: [Number.NaN] };

const nth = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

/** What was measured on stores of several sizes, the smallest first; ratios of CPU time are against that one. */
export function recordTable(results: readonly RecordMeasured[]): string {
  const first = results[0];
  if (first === undefined) throw new Error('Nothing was measured.');
  const heads = [
    'mentions',
    'crises',
    'a day of each',
    'at most',
    'documents',
    'figures',
    'events',
    'write CPU s',
    'take in s',
    'CPU s',
    'CPU ms each',
    'peak MB',
    'held MB',
    'asking MB',
    'compared p50',
    'p95',
    'touched p50',
    'p95',
  ];
  const stores = results.map((one) => [
    String(one.mentions),
    String(one.crises),
    one.perDay.toFixed(0),
    one.most.toFixed(0),
    String(one.documents),
    String(one.figures),
    String(one.events),
    one.filled.written.cpu.toFixed(0),
    one.filled.takenIn.wall.toFixed(0),
    one.filled.takenIn.cpu.toFixed(0),
    ((1000 * one.filled.takenIn.cpu) / one.mentions).toFixed(2),
    one.filled.peakMb.toFixed(0),
    one.filled.heldMb.toFixed(0),
    one.askingMb.toFixed(0),
    ...[one.candidates, one.touched].flatMap((counts) => [nth(counts, 0.5).toFixed(0), nth(counts, 0.95).toFixed(0)]),
  ]);
  const asked = Object.keys(first.ms).flatMap((question) =>
    results.map((one) => {
      const times = one.ms[question] ?? NO_TIMES;
      return [
        question,
        String(one.mentions),
        median(times.wall).toFixed(1),
        nth(times.wall, 0.95).toFixed(1),
        median(times.cpu).toFixed(1),
        (median(times.cpu) / median((first.ms[question] ?? times).cpu)).toFixed(2),
        ...promiseOf(question, median(times.cpu)),
      ];
    }),
  );
  return `${table([heads, ...stores])}\n\n${table([['question', 'mentions', 'ms p50', 'p95', 'CPU ms p50', 'ratio', 'promised at a million', 'holds'], ...asked])}`;
}

/** What is promised of a question, and whether what was measured of the processor holds it. */
function promiseOf(question: string, ms: number): readonly [promised: string, holds: string] {
  const promised = PROMISED_MS[question];
  return promised === undefined ? ['', ''] : [`< ${promised}`, ms < promised ? 'yes' : 'no'];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
    )
    .join('\n');
}
