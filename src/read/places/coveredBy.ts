import type { Span } from '../../model/span.ts';

/** Tells whether a span meets any of some others, in time that grows with their letters and not with their number squared. */
export function coveredBy(spans: readonly Span[]): (span: Span) => boolean {
  const letters = new Set<number>();
  for (const { start, end } of spans) for (let at = start; at < end; at++) letters.add(at);
  return ({ start, end }) => {
    for (let at = start; at < end; at++) if (letters.has(at)) return true;
    return false;
  };
}
