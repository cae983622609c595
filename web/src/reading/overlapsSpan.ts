import type { Span } from '../../../src/model/span.ts';

/** Whether two stretches share a letter. */
export const overlapsSpan = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
