import { z } from 'zod';

/** A stretch of a document's text: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const offset = z.int().min(0);
export const spanShape = { start: offset, end: offset };

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Reading order: by start, the longer first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
