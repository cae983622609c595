import type { EventType } from '../codebook/eventType.ts';
import type { Measure } from '../codebook/measure.ts';
import type { EventStatus, FigureStatus } from '../codebook/status.ts';
import type { OriginKind } from '../model/origin.ts';

/** Which findings to show. Every field narrows; absent means all. */
export interface Filter {
  /** Outlets; a finding passes where its document's outlet is one of them. */
  readonly outlets?: readonly string[];
  /** Who says so: codes such as 'USA' or 'USA/MIL', or 'own' for the outlet's own voice. */
  readonly says?: readonly string[];
  /** Actor or recipient (events), or whose (figures). */
  readonly actors?: readonly string[];
  readonly types?: readonly EventType[];
  readonly measures?: readonly Measure[];
  readonly statuses?: readonly (EventStatus | FigureStatus)[];
  /** Of figures: a number told, or the larger of two, is no less; or the smaller is no more. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Gazetteer ids: of an event's places (a mention passes with its event), or of where the counted are. A claim has no place. */
  readonly places?: readonly string[];
  readonly document?: string;
  /** Publication days, inclusive. */
  readonly from?: string;
  readonly to?: string;
  /** Only what is in documents of no known day. */
  readonly undated?: boolean;
  /** Ids of stories the document is in one of. */
  readonly stories?: readonly string[];
  /** How the document comes to its text. */
  readonly origins?: readonly OriginKind[];
  /** Words that the document's text or title holds (full text), read by `searchTerms`. */
  readonly text?: string;
}

export interface Page {
  readonly limit: number;
  /** Opaque; from the `next` of the page before. */
  readonly cursor?: string;
  /** By the day where it is left out. Of notices and stories there is no other. */
  readonly order?: ListOrder;
}

/**
 * Events by the day they begin, or those first told last before the others; documents and findings by the day they were
 * published, or those published last before the others. What has no day comes last either way.
 */
export const LIST_ORDERS = ['day', 'newest'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

export interface Paged<T> {
  readonly items: readonly T[];
  /** How many pass the filter in all. */
  readonly total: number;
  readonly next: string | null;
}
