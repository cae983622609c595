import type { Span } from '../model/span.ts';

/** Marks that open direct speech, and those that close what each opened. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"', '‘': '’', "'": "'" };

interface Opened {
  readonly mark: string;
  readonly start: number;
}

const isSingle = (mark: string): boolean => mark === '‘' || mark === "'";

/** A single mark opens only before a letter and after a blank, and closes only after a stop: others are apostrophes. */
function opens(text: string, at: number, opened: Opened | null): boolean {
  const mark = text[at] ?? '';
  if (!Object.hasOwn(CLOSING, mark)) return false;
  if (!isSingle(mark)) return opened === null || isSingle(opened.mark);
  return (opened === null || isSingle(opened.mark)) && /^(?:|[\s(—–])$/u.test(text[at - 1] ?? '') && /[\p{L}\d]/u.test(text[at + 1] ?? '');
}

function closes(text: string, at: number, opened: Opened): boolean {
  if (!(CLOSING[opened.mark] ?? '').includes(text[at] ?? ' ')) return false;
  return !isSingle(opened.mark) || /[.,!?…]/u.test(text[at - 1] ?? '');
}

/** The end of the white space at a place. */
function pastBlanks(text: string, at: number): number {
  let next = at;
  while (next < text.length && /\s/u.test(text[next] ?? '')) next++;
  return next;
}

/**
 * Direct speech of a text, quotation marks left out. A quotation that is opened again before it is
 * closed runs on over paragraphs, as in print; any other ends with its paragraph.
 */
export function findQuotations(text: string): readonly Span[] {
  const spans: Span[] = [];
  let opened: Opened | null = null;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\n') {
      at = pastBlanks(text, at);
      const isReopened = opened !== null && /^[“"]$/u.test(opened.mark) && text[at] === opened.mark;
      if (isReopened) continue;
      opened = null;
    }
    if (opened && closes(text, at, opened)) {
      if (at > opened.start) spans.push({ start: opened.start, end: at });
      opened = null;
    } else if (opens(text, at, opened)) {
      opened = { mark: text[at] ?? '', start: at + 1 };
    }
  }
  return spans;
}
