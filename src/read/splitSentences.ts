import type { SentenceKind } from '../model/reading.ts';
import type { Span } from '../model/span.ts';

export interface SentenceSpan extends Span {
  readonly kind: SentenceKind;
  readonly paragraph: number;
}

/** Words before a full stop that do not end a sentence, unless nothing follows. */
const NEVER_LAST = /(?:^|[\s("“'‘[])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Cmdr|Adm|Sgt|Brig|Sen|Rep|Gov|Pres|Rev|Hon|St|Nos?|Vol|Art|vs|approx|ca|e\.g|i\.e|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|\p{Lu})$/u;
const INITIALS = /(?:^|[\s("“‘[-])(?:\p{Lu}\.)+\p{Lu}$/u;
/** Words that open a new sentence even after 'U.S.' */
const OPENER = /^(?:The|A|An|In|On|At|But|And|He|She|It|They|We|This|That|These|Those|However|Meanwhile|Earlier|Later|Last|For|As|If|When|While|After|Before|His|Her|Its|Their|There|Both|Some|Many|According|Since|Although|Despite|President|Under|Moscow|Kyiv)\b/u;

const isBlank = (text: string, from: number): boolean => from >= text.length || /^\s*$/u.test(text.slice(from, from + 200));

/** Whether the mark at `at` (of which `end` is past the closing quotes) ends a sentence. */
function endsSentence(text: string, at: number, end: number): boolean {
  const rest = text.slice(end, end + 40);
  if (isBlank(text, end)) return true;
  if (!/^\s/u.test(rest)) return /^[“"‘]?\p{Lu}\p{Ll}/u.test(rest) && text[at] !== '.' ;
  const next = rest.trimStart().replace(/^["“‘'([—–-]+\s*/u, '');
  if (/^[\p{Ll}]/u.test(next)) return false;
  if (text[at] !== '.') return true;
  const before = text.slice(Math.max(0, at - 14), at);
  if (INITIALS.test(before)) return OPENER.test(next);
  if (NEVER_LAST.test(before)) return /^(?:No|Mar|Sat|Sun|Art|May)$/u.test(before.trim().split(/\s/u).at(-1) ?? '') && !/^\d/u.test(next);
  return true;
}

/** Where sentences end in a paragraph: after ., !, ?, … and the quotation marks and brackets that close with them. */
function sentenceEnds(text: string, span: Span): readonly number[] {
  const ends: number[] = [];
  const mark = /[.!?…]+/gu;
  mark.lastIndex = span.start;
  for (let match = mark.exec(text); match && match.index < span.end; match = mark.exec(text)) {
    const at = match.index + match[0].length - 1;
    const closing = /^["”’')\]]{0,3}/u.exec(text.slice(at + 1, at + 4))?.[0].length ?? 0;
    const end = Math.min(at + 1 + closing, span.end);
    if (end === span.end || endsSentence(text, at, end)) ends.push(end);
  }
  return ends.at(-1) === span.end ? ends : [...ends, span.end];
}

const trimmed = (text: string, span: Span): Span => {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
};

/** Lines and paragraphs: the text is kept re-flowed, so that a line's end is a paragraph's end. */
export function paragraphs(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const span = trimmed(text, { start: match.index, end: match.index + match[0].length });
    if (span.end > span.start) spans.push(span);
  }
  return spans;
}

const isItem = (line: string): boolean => /^(?:[•*–-]\s|\(?\d{1,2}[.)]\s)/u.test(line);
const isHeading = (line: string, last: boolean): boolean => line.length < 140 && !/[.!?…:;,]["”’')]*$/u.test(line) && !last;

/** 'KYIV, Feb 2 (Name) — ' at the head of a paragraph; its end, or the paragraph's start where there is none. */
export function datelineEnd(text: string, span: Span): number {
  const head = text.slice(span.start, Math.min(span.end, span.start + 90));
  const match = /^\p{Lu}[\p{Lu}\s.,'’/-]{2,40}(?:,?\s*(?:\d{1,2}\s+)?\p{L}{3,9}\.?(?:\s+\d{1,2})?(?:,?\s+\d{4})?)?\s*(?:[(/][^)/]{2,30}[)/]\.?)?\s*(?:[-–—]{1,2})\s+/u.exec(head)
    ?? /^\p{Lu}[\p{L}\s.'’-]{2,30},\s*(?:\d{1,2}\s+\p{L}{3,9}|\p{L}{3,9}\.?\s+\d{1,2})\.?\s*[(/][^)/]{2,30}[)/]\.?\s*(?:[-–—]{0,2})\s*/u.exec(head)
    ?? /^\p{Lu}[\p{Lu}\s.,'’-]{2,30},\s*\p{L}{3,9}\.?\s+\d{1,2}\.?\s*\/[^/]{2,20}\/\.\s+/u.exec(head);
  return match ? span.start + match[0].length : span.start;
}

/**
 * Sentences of a text in order, trimmed, never over a line's end; headings, datelines and list
 * items are told apart by form. Linear in the length of the text.
 */
export function splitSentences(text: string): readonly SentenceSpan[] {
  const lines = paragraphs(text);
  return lines.flatMap((line, index) => {
    const words = text.slice(line.start, line.end);
    if (isItem(words)) return splitLine(text, line, 'item', index);
    if (isHeading(words, index === lines.length - 1)) return [{ ...line, kind: 'heading' as const, paragraph: index }];
    const body = datelineEnd(text, line);
    const dateline = body > line.start ? [{ ...trimmed(text, { start: line.start, end: body }), kind: 'dateline' as const, paragraph: index }] : [];
    return [...dateline, ...splitLine(text, { start: body, end: line.end }, 'prose', index)];
  });
}

function splitLine(text: string, line: Span, kind: SentenceKind, paragraph: number): readonly SentenceSpan[] {
  let start = line.start;
  return sentenceEnds(text, line).flatMap((end) => {
    const span = trimmed(text, { start, end });
    start = end;
    return span.end > span.start ? [{ ...span, kind, paragraph }] : [];
  });
}
