interface Group<Row> {
  readonly rows: readonly Row[];
}

interface Part<Row> {
  readonly groups: readonly Group<Row>[];
}

/** Of parts of a ledger one after the other, those that hold its first so many rows; the last group of the last may have more, which are left out. */
export function firstRows<Row, One extends Group<Row>, Whole extends Part<Row> & { readonly groups: readonly One[] }>(
  parts: readonly Whole[],
  most: number,
): readonly Whole[] {
  let left = most;
  const cut = <Of extends One>(group: Of): readonly Of[] => {
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return rows.length === group.rows.length ? [group] : rows.length === 0 ? [] : [{ ...group, rows }];
  };
  return parts.map((part) => ({ ...part, groups: part.groups.flatMap(cut) })).filter(({ groups }) => groups.length > 0);
}
