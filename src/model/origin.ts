/** How a document comes to its text: it copies or rewrites another at hand, it credits an agency whose report is not, or nothing else was seen. */
export const ORIGIN_KINDS = ['copy', 'rewrite', 'credited', 'own'] as const;
export type OriginKind = (typeof ORIGIN_KINDS)[number];

/** Where a document's text comes from, as far as the documents at hand show. */
export interface FoundOrigin {
  readonly kind: OriginKind;
  /** The document that it copies or rewrites, which may itself come from another; null where none is at hand. */
  readonly model: string | null;
  /** The agency it credits, where it credits one that is not its own outlet. */
  readonly agency: string | null;
  /** How sure that is, 0 to 1. */
  readonly sure: number;
  readonly reasons: readonly string[];
}
