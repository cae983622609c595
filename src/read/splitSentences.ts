import type { SentenceKind } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { dateLabel, datelineEnd, innerDateline, isPlaceAndDay } from './datelineEnd.ts';
import { entryMark } from './entryMark.ts';
import { sentenceEnds } from './sentenceEnds.ts';
import { turnLabels } from './turns/turnLabels.ts';

export interface SentenceSpan extends Span {
  readonly kind: SentenceKind;
  readonly paragraph: number;
}

const trimmed = (text: string, span: Span): Span => {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
};

/**
 * Lines and paragraphs: the text is kept re-flowed, so that a line's end is a paragraph's end. Found letter by letter: an
 * expression that a long process has asked often enough to compile has no room for a line of five million letters.
 */
export function paragraphs(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const span = trimmed(text, { start, end });
    if (span.end > span.start) spans.push(span);
    start = end + 1;
  }
  return spans;
}

/** The mark of a list item with its blank, which is no part of a sentence; '' where there is none. */
const itemMark = (line: string): string => /^(?:[•*–-]\s|\(?\d{1,2}[.)]\s)/u.exec(line)?.[0] ?? '';
const isHeading = (line: string, last: boolean): boolean => line.length < 140 && !/[.!?…:;,]["”’')]*$/u.test(line) && !last;

/**
 * Sentences of a text in order, trimmed, never over a line's end; headings, datelines, list
 * items and the labels of a transcript are told apart by form. Linear in the length of the text.
 */
export function splitSentences(text: string): readonly SentenceSpan[] {
  const lines = paragraphs(text);
  const labels = turnLabels(lines.map(({ start, end }) => text.slice(start, end)));
  return lines.flatMap((line, index) => {
    const words = text.slice(line.start, line.end);
    const told = line.start + (labels[index] ?? 0);
    if (told > line.start)
      return [
        { ...trimmed(text, { start: line.start, end: told }), kind: 'label' as const, paragraph: index },
        ...splitLine(text, { ...line, start: told }, 'prose', index),
      ];
    const mark = itemMark(words);
    const dated = line.start + mark.length + dateLabel(words.slice(mark.length));
    if (dated > line.start + mark.length)
      return [
        { ...trimmed(text, { start: line.start + mark.length, end: dated }), kind: 'dateline' as const, paragraph: index },
        ...splitLine(text, { ...line, start: dated }, mark ? 'item' : 'prose', index),
      ];
    if (mark) return splitLine(text, { ...line, start: line.start + mark.length }, 'item', index);
    if (isPlaceAndDay(words)) return [{ ...trimmed(text, line), kind: 'dateline' as const, paragraph: index }];
    if (isHeading(words, index === lines.length - 1)) return splitLine(text, line, 'heading', index);
    const stamp = entryMark(words).length;
    const body = stamp > 0 ? line.start + stamp : datelineEnd(text, line);
    const inner = body > line.start ? null : innerDateline(text, line);
    if (inner) return [...splitCaption(text, line, inner, index), ...splitLine(text, { ...line, start: inner.end }, 'prose', index)];
    const dateline =
      body > line.start ? [{ ...trimmed(text, { start: line.start, end: body }), kind: 'dateline' as const, paragraph: index }] : [];
    return [...dateline, ...splitLine(text, { ...line, start: body }, 'prose', index)];
  });
}

/** A caption, and the credit after it as a part of the dateline that it runs into. */
function splitCaption(text: string, line: Span, dateline: Span, paragraph: number): readonly SentenceSpan[] {
  const before = { start: line.start, end: dateline.start };
  const credit = sentenceEnds(text, before).findLast((end) => end < trimmed(text, before).end) ?? line.start;
  return [
    ...splitLine(text, { ...before, end: credit }, 'prose', paragraph),
    { ...trimmed(text, { start: credit, end: dateline.end }), kind: 'dateline', paragraph },
  ];
}

function splitLine(text: string, line: Span, kind: SentenceKind, paragraph: number): readonly SentenceSpan[] {
  let { start } = line;
  return sentenceEnds(text, line).flatMap((end) => {
    const span = trimmed(text, { start, end });
    start = end;
    return span.end > span.start ? [{ ...span, kind, paragraph }] : [];
  });
}
