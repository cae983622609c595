import type { Span } from '../../../src/model/span.ts';

/** A finding as the text shows it. */
export interface Marked extends Span {
  readonly id: string;
}

/** A stretch of text over which the same findings lie, the shortest first. */
export interface Segment<T extends Marked> extends Span {
  readonly findings: readonly T[];
}

/**
 * Cuts a stretch of text at every border of a finding, so that findings which overlap or nest can
 * each be shown. The segments cover the stretch without gap or overlap.
 */
export function segmentText<T extends Marked>(stretch: Span, findings: readonly T[]): readonly Segment<T>[] {
  const within = findings.filter(({ start, end }) => start < end && start < stretch.end && stretch.start < end);
  const cuts = new Set([stretch.start, stretch.end]);
  for (const { start, end } of within) {
    if (start > stretch.start) cuts.add(start);
    if (end < stretch.end) cuts.add(end);
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  const byLength = within.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return ordered.slice(0, -1).map((start, index) => {
    const end = ordered[index + 1] ?? stretch.end;
    return { start, end, findings: byLength.filter((finding) => finding.start < end && start < finding.end) };
  });
}

/** The paragraphs of a text: what stands between line breaks, blank ones left out. */
export function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
