/** Values by column; what is not given is 0. */
export type Row = ReadonlyMap<number, number>;

/** The greatest sum of one value a row and column at most, by shortest augmenting paths (Kuhn 1955, Munkres 1957). */
export function assignBest(rows: readonly Row[]): number {
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const size = Math.max(rows.length, columns.length);
  const cost = (row: number, column: number): number => -(rows[row]?.get(columns[column] ?? -1) ?? 0);
  const [rowPrice, columnPrice] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  const taken = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) augment(row, size, cost, { rowPrice, columnPrice, taken });
  let sum = 0;
  for (let column = 1; column <= size; column++) sum -= cost((taken[column] ?? 0) - 1, column - 1);
  return sum;
}

interface Prices {
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
  /** By column, the row it is given to, both counted from 1; 0 where it is free. */
  readonly taken: Int32Array;
}

/** Gives `row` a column, moving others where that costs least. */
function augment(row: number, size: number, cost: (row: number, column: number) => number, { rowPrice, columnPrice, taken }: Prices): void {
  const slack = new Float64Array(size + 1).fill(Infinity);
  const way = new Int32Array(size + 1);
  const done = new Uint8Array(size + 1);
  taken[0] = row;
  let column = 0;
  while (taken[column] !== 0) {
    done[column] = 1;
    const at = taken[column] ?? 0;
    let [least, next] = [Infinity, 0];
    for (let other = 1; other <= size; other++) {
      if (done[other]) continue;
      const reduced = cost(at - 1, other - 1) - (rowPrice[at] ?? 0) - (columnPrice[other] ?? 0);
      if (reduced < (slack[other] ?? Infinity)) {
        slack[other] = reduced;
        way[other] = column;
      }
      if ((slack[other] ?? Infinity) < least) [least, next] = [slack[other] ?? Infinity, other];
    }
    for (let other = 0; other <= size; other++) {
      if (done[other]) {
        rowPrice[taken[other] ?? 0] = (rowPrice[taken[other] ?? 0] ?? 0) + least;
        columnPrice[other] = (columnPrice[other] ?? 0) - least;
      } else slack[other] = (slack[other] ?? 0) - least;
    }
    column = next;
  }
  while (column !== 0) {
    const before = way[column] ?? 0;
    taken[column] = taken[before] ?? 0;
    column = before;
  }
}
