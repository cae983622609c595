import type { Span } from '../model/span.ts';

const OPEN = /[“„«]/u;
const CLOSE = /[”»]/u;

/**
 * Direct speech of a text, quotation marks left out. A curly quotation that is opened again before
 * it is closed runs on over paragraphs, as in print; a straight one ends with its paragraph.
 */
export function findQuotations(text: string): readonly Span[] {
  const spans: Span[] = [];
  let curly: number | null = null;
  let straight: number | null = null;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (mark === '\n') {
      straight = null;
      if (curly !== null && !OPEN.test(text.slice(at).trimStart()[0] ?? '')) curly = null;
    } else if (OPEN.test(mark)) {
      curly ??= at + 1;
    } else if (CLOSE.test(mark) && curly !== null) {
      if (at > curly) spans.push({ start: curly, end: at });
      curly = null;
    } else if (mark === '"') {
      if (straight === null) straight = at + 1;
      else {
        if (at > straight) spans.push({ start: straight, end: at });
        straight = null;
      }
    }
  }
  return spans;
}
