import type { Span } from '../model/span.ts';

/** Whether a letter lies in one of these spans, which are in order; quick when asked in the order of the text. */
export function isWithin(spans: readonly Span[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while (next > 0 && (spans[next - 1]?.end ?? 0) > at) next--;
    while (next < spans.length && (spans[next]?.end ?? 0) <= at) next++;
    return (spans[next]?.start ?? Infinity) <= at;
  };
}
