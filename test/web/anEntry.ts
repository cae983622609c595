import type { PostureEntry } from '../../src/model/posture.ts';
import type { Quantity } from '../../src/model/quantity.ts';

/** A figure as it stands in a cell of the ledger, replaced and contradicted by none unless said otherwise. */
export const anEntry = (
  quantity: Quantity,
  column: PostureEntry['column'] = 'present',
  given: Partial<PostureEntry> = {},
): PostureEntry => ({
  quantity,
  column,
  quote: '9',
  title: null,
  ageDays: 0,
  printedBy: [quantity.outlet],
  replacedBy: null,
  contradictedBy: [],
  ...given,
});
