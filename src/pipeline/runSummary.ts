import type { Notice } from '../model/notice.ts';
import type { Skipped } from '../model/source.ts';

/** A document whose outlet, day and text were in the store already, under another path. */
export interface SameText {
  readonly where: string;
  /** Where the text was first seen; null where it came without a path. */
  readonly first: string | null;
}

/** A document that is on disk now. */
export interface KeptDocument {
  readonly where: string;
  readonly document: string;
  readonly outcome: 'added' | 'known' | 'reread' | 'same-text';
  readonly first: string | null;
  readonly mentions: number;
  readonly figures: number;
  readonly claims: number;
  readonly notices: readonly Notice[];
}

/** What a run tells while it goes. `kept` is told only after the documents are on disk. */
export type Progress =
  | { readonly kind: 'kept'; readonly documents: readonly KeptDocument[] }
  | { readonly kind: 'already-read'; readonly where: string }
  | { readonly kind: 'skipped'; readonly skipped: Skipped }
  | { readonly kind: 'reconciling' }
  | { readonly kind: 'reconciled'; readonly events: number; readonly notices: readonly Notice[] }
  | { readonly kind: 'settling' };

/** What a run did. A document of the same text counts as there already, not as skipped. */
export interface RunSummary {
  /** Documents read and kept, those read again by a newer version among them. */
  readonly read: number;
  readonly alreadyRead: number;
  readonly sameText: readonly SameText[];
  readonly skipped: readonly Skipped[];
  readonly notices: number;
  /** What was found in the documents read in this run. */
  readonly findings: { readonly mentions: number; readonly figures: number; readonly claims: number };
  /** How many events the store holds now; null where nothing had changed. */
  readonly events: number | null;
  readonly seconds: number;
  /** Whether the run was stopped before its sources were at an end. */
  readonly stopped: boolean;
}
