import type { Component } from 'svelte';
import type { RecordSummary } from '../../../src/serve/answers.ts';
import { isCell } from '../ledger/ledgerCell.ts';
import { isDispute } from '../matters/disputeId.ts';
import { readMark } from './readMark.ts';

interface OwnDetail {
  readonly select: string;
  readonly summary: RecordSummary;
  readonly search: string;
}
type Load = () => Promise<{ readonly default: Component<OwnDetail> }>;

const DETAILS: readonly { readonly is: (select: string | null) => boolean; readonly load: Load }[] = [
  { is: isDispute, load: () => import('./DisputeDetail.svelte') },
  { is: isCell, load: () => import('./CellDetail.svelte') },
  { is: (select) => readMark(select) !== null, load: () => import('./MarkDetail.svelte') },
];

/** What the drawer shows of a selection that is neither event nor finding; null for those. Loaded when first selected. */
export const ownDetail = (select: string | null): Load | null => DETAILS.find(({ is }) => is(select))?.load ?? null;
