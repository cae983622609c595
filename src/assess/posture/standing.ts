import type { PostureColumn } from '../../codebook/postureColumn.ts';
import type { BriefFigure } from '../../model/briefFigure.ts';
import type { PostureMoment } from '../../model/posture.ts';
import type { Quantity } from '../../model/quantity.ts';
import { columnOf, countsLosses } from './columnOf.ts';
import { originOf } from './latestOfOrigins.ts';

/** A figure with where it stands in a ledger: all of it the same as of every day. */
export interface Standing extends Pick<BriefFigure, 'start' | 'quote' | 'title' | 'published' | 'where'> {
  /** What the figure was read as. */
  readonly quantity: Quantity;
  /** The narrowed item ('police officer'), '' for the general one: what it is a figure of, so that like stands with like. */
  readonly item: string;
  readonly column: PostureColumn;
  /** Alike for all that stand in one row. */
  readonly row: string;
  /** Alike for those of which only the latest stands. */
  readonly origin: string;
  /** Null where no day is known. */
  readonly moment: PostureMoment | null;
}

type Counted = Pick<Standing, 'quantity' | 'item'>;

/** Where a figure stands in a ledger, by what it was read as. */
export function standing({ start, quote, title, published, where }: BriefFigure, { quantity, item }: Counted): Standing {
  const column = columnOf(quantity);
  return {
    start,
    quote,
    title,
    published,
    where,
    quantity,
    item,
    column,
    row: rowKey({ quantity, item }),
    origin: originOf(quantity),
    moment: momentOf(quantity, column),
  };
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
