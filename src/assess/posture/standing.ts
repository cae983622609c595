import type { PostureColumn } from '../../codebook/postureColumn.ts';
import type { BriefFigure } from '../../model/briefFigure.ts';
import type { PostureMoment } from '../../model/posture.ts';
import type { Quantity } from '../../model/quantity.ts';
import { columnOf, countsLosses } from './columnOf.ts';
import { originOf } from './latestOfOrigins.ts';

/** A figure and what it was read as. */
export interface Counted {
  readonly figure: BriefFigure;
  readonly quantity: Quantity;
  /** The narrowed item ('police officer'), '' for the general one: what it is a figure of, so that like stands with like. */
  readonly item: string;
}

/** A figure with where it stands in a ledger: all of it the same as of every day. */
export interface Standing extends Counted {
  readonly column: PostureColumn;
  /** Alike for all that stand in one row. */
  readonly row: string;
  /** Alike for those of which only the latest stands. */
  readonly origin: string;
  /** Null where no day is known. */
  readonly moment: PostureMoment | null;
}

/** Where a figure stands in a ledger. */
export function standing(counted: Counted): Standing {
  const { quantity } = counted;
  const column = columnOf(quantity);
  return { ...counted, column, row: rowKey(counted), origin: originOf(quantity), moment: momentOf(quantity, column) };
}

const rowKey = ({ quantity, item }: Counted): string =>
  [
    countsLosses(quantity) ? 'losses' : 'forces',
    quantity.holders.join('+'),
    quantity.measure,
    item.toLowerCase(),
    quantity.zone.places
      .map(({ id }) => id)
      .sort()
      .join('+'),
  ].join('|');

function momentOf({ id, asOf, said, low, high }: Quantity, column: PostureColumn): PostureMoment | null {
  const day = asOf?.end ?? said;
  return day === null ? null : { figure: id, day, column, low, high };
}
