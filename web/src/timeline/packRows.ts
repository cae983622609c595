/** Stretches in order of where they begin, in pixels. */
export interface Stretches {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

export interface PackedRows {
  /** The row of each stretch, all groups after one another; -1 where none was left. */
  readonly rowOf: Int8Array;
  readonly rows: number;
  readonly hidden: number;
}

interface Row {
  /** What earlier groups took, in order, and how much of it lies behind. */
  taken: (readonly [from: number, to: number])[];
  behind: number;
  /** What the group in hand took. */
  own: (readonly [from: number, to: number])[];
}

/**
 * Puts stretches into the first row in which they meet none, one group after the other. Each group is walked from left to
 * right, so that of what a row has only its next stretch can be in the way.
 */
export function packRows(groups: readonly Stretches[], rowsMost: number): PackedRows {
  const rowOf = new Int8Array(groups.reduce((sum, { from }) => sum + from.length, 0)).fill(-1);
  const rows: Row[] = [];
  let [at, hidden] = [0, 0];
  for (const { from, to } of groups) {
    for (const row of rows) closeGroup(row);
    for (let index = 0; index < from.length; index++, at++) {
      const [left, right] = [from[index] ?? 0, to[index] ?? 0];
      let row = rows.findIndex((one) => isFree(one, left, right));
      if (row === -1 && rows.length < rowsMost) row = rows.push({ taken: [], behind: 0, own: [] }) - 1;
      rowOf[at] = row;
      if (row === -1) hidden += 1;
      else rows[row]?.own.push([left, right]);
    }
  }
  return { rowOf, rows: rows.length, hidden };
}

function closeGroup(row: Row): void {
  if (row.own.length > 0) row.taken = row.taken.length === 0 ? row.own : merged(row.taken, row.own);
  row.behind = 0;
  row.own = [];
}

/** Two lists that are each in order as one. */
function merged(some: Row['taken'], others: Row['own']): Row['taken'] {
  const all: (readonly [from: number, to: number])[] = [];
  let at = 0;
  for (const other of others) {
    for (let one = some[at]; one !== undefined && one[0] <= other[0]; one = some[++at]) all.push(one);
    all.push(other);
  }
  return all.concat(some.slice(at));
}

function isFree(row: Row, left: number, right: number): boolean {
  const last = row.own[row.own.length - 1];
  if (last !== undefined && last[1] + 1 > left) return false;
  while (row.behind < row.taken.length && (row.taken[row.behind]?.[1] ?? 0) + 1 <= left) row.behind += 1;
  const next = row.taken[row.behind];
  return next === undefined || right + 1 <= next[0];
}
