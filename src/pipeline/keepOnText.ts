import type { Document } from '../model/document.ts';
import type { Figure } from '../model/figure.ts';
import type { Findings } from '../model/findings.ts';
import { type Notice, type Outcome, outcome } from '../model/notice.ts';

interface Found {
  readonly id: string;
  readonly kind: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

const isOnText = (text: string, found: Found): boolean => found.start < found.end && text.slice(found.start, found.end) === found.quote;

/**
 * Keeps the findings whose span holds the letters they quote, and drops the rest with a notice
 * 'finding-off-text' each. Whatever pointed at a dropped finding no longer names it.
 */
export function keepOnText(document: Document, findings: Findings): Outcome<Findings> {
  const all: readonly Found[] = [...findings.mentions, ...findings.figures, ...findings.claims];
  const off = all.filter((found) => !isOnText(document.text, found));
  if (off.length === 0) return outcome(findings);
  const dropped = new Set(off.map((found) => found.id));
  const kept = (id: string): boolean => !dropped.has(id);
  return outcome(
    {
      mentions: findings.mentions
        .filter((mention) => kept(mention.id))
        .map((mention) => ({ ...mention, figures: mention.figures.filter(kept) })),
      figures: findings.figures.filter((figure) => kept(figure.id)).map((figure) => keepLinks(figure, kept)),
      claims: findings.claims
        .filter((claim) => kept(claim.id))
        .map((claim) => ({ ...claim, mentions: claim.mentions.filter(kept), figures: claim.figures.filter(kept) })),
    },
    off.map(offTextNotice),
  );
}

/** A figure without its links to figures that were dropped. */
function keepLinks({ partOf, increaseOf, totalOf, ...figure }: Figure, kept: (id: string) => boolean): Figure {
  const sum = totalOf?.filter(kept) ?? [];
  return {
    ...figure,
    ...(partOf !== undefined && kept(partOf) ? { partOf } : {}),
    ...(increaseOf !== undefined && kept(increaseOf) ? { increaseOf } : {}),
    ...(sum.length > 0 ? { totalOf: sum } : {}),
  };
}

const offTextNotice = (found: Found): Notice => ({
  code: 'finding-off-text',
  reason: `${found.kind} ${found.id} of rule ${found.rule} quotes ${JSON.stringify(found.quote)}, which does not stand there: dropped`,
  at: { start: Math.max(0, found.start), end: Math.max(0, found.end) },
});
