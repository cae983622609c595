import type { SentenceKind } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { datelineEnd } from './datelineEnd.ts';

export interface SentenceSpan extends Span {
  readonly kind: SentenceKind;
  readonly paragraph: number;
}

const BEFORE = '(?:^|[\\s("“‘[-])';
/** Words whose full stop never ends a sentence: titles, and what a number or a name must follow. */
const NEVER_LAST = new RegExp(
  `${BEFORE}(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Cmdr|Adm|Sgt|Brig|Sen|Rep|Gov|Pres|Rev|Hon|St|Mt|Rt|vs|approx|ca|e\\.g|i\\.e)$`,
  'u',
);
/** Words whose full stop ends no sentence before a number: 'No. 6', 'Jan. 12', 'p. 3'. */
const NUMBERED = new RegExp(`${BEFORE}(?:Nos?|Vol|Art|Figs?|pp?|paras?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$`, 'u');
/** Words whose full stop ends a sentence only where a usual first word follows: months, days, firms, initials. */
const SELDOM_LAST = new RegExp(
  `${BEFORE}(?:Jan|Feb|Apr|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Co|Inc|Ltd|Corp|(?:\\p{Lu}\\.)*\\p{Lu})$`,
  'u',
);
const CLOCK = /\d\s?[ap]\.m$/iu;
/** 'At 9 a.m. President …': a time alone is no sentence. */
const CLOCK_ALONE = /(?:^|[.!?…\n]["”’)]?\s*)(?:\p{Lu}\p{Ll}+ ){1,2}\d[\d.:]*\s?[ap]\.m$/iu;
/** What goes on after '5 a.m.': a day, a zone, 'Kyiv time'. */
const AFTER_CLOCK =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.? \d|(?:GMT|UTC|[CEMP]?[DES]?T|BST|CES?T|EES?T|MSK|IST|JST|KST)\b|\p{Lu}[\p{L}-]+ (?:\p{Lu}\p{Ll}+ )?[Tt]ime\b)/u;
/** Words that open a new sentence even after 'U.S.' */
const OPENER =
  /^(?:The|A|An|In|On|At|But|And|He|She|It|They|We|This|That|These|Those|However|Meanwhile|Earlier|Later|Last|Next|For|As|If|When|While|After|Before|His|Her|Its|Their|There|Both|Some|Many|According|Since|Although|Despite|President|Moscow|Kyiv|Under)\b/u;

const isBlank = (text: string, from: number): boolean => from >= text.length || /^\s*$/u.test(text.slice(from, from + 200));

/** 'met.They', 'over.”Then': a blank has been lost, as in text taken from pages; 'example.Org' and 'U.S.Army' are left whole. */
const lacksBlank = (text: string, at: number, rest: string): boolean =>
  /^[“"‘]?\p{Lu}\p{Ll}*[\s,'’]/u.test(rest) &&
  (text[at] !== '.' || /(?:^|\s)["“‘(]*[\p{L}'’-]*\p{Ll}{2}$/u.test(text.slice(Math.max(0, at - 30), at)));

/** Whether a full stop ends a sentence, by the word before it and the words after. */
function stopEnds(before: string, next: string): boolean {
  if (NEVER_LAST.test(before)) return false;
  if (NUMBERED.test(before) && /^\d/u.test(next)) return false;
  if (CLOCK.test(before)) return !AFTER_CLOCK.test(next) && !CLOCK_ALONE.test(before);
  return !SELDOM_LAST.test(before) || OPENER.test(next);
}

/** Whether the mark at `at` (of which `end` is past the closing quotes) ends a sentence. */
function endsSentence(text: string, at: number, end: number): boolean {
  if (isBlank(text, end)) return true;
  const rest = text.slice(end, end + 40);
  if (!/^\s/u.test(rest)) return lacksBlank(text, at, rest);
  const next = rest.trimStart().replace(/^["“‘'([—–-]+\s*/u, '');
  if (/^\p{Ll}/u.test(next)) return false;
  return text[at] !== '.' || stopEnds(text.slice(Math.max(0, at - 40), at), next);
}

/** Where sentences end in a paragraph: after ., !, ?, … and the quotation marks and brackets that close with them. */
function sentenceEnds(text: string, span: Span): readonly number[] {
  const ends: number[] = [];
  const mark = /[.!?…]+/gu;
  mark.lastIndex = span.start;
  for (let match = mark.exec(text); match && match.index < span.end; match = mark.exec(text)) {
    const at = match.index + match[0].length - 1;
    const closing = /^["”’')\]]{0,3}(?:\[\d{1,3}\])?/u.exec(text.slice(at + 1, at + 9))?.[0].length ?? 0;
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

/** The mark of a list item with its blank, which is no part of a sentence; '' where there is none. */
const itemMark = (line: string): string => /^(?:[•*–-]\s|\(?\d{1,2}[.)]\s)/u.exec(line)?.[0] ?? '';
const isHeading = (line: string, last: boolean): boolean => line.length < 140 && !/[.!?…:;,]["”’')]*$/u.test(line) && !last;

/**
 * Sentences of a text in order, trimmed, never over a line's end; headings, datelines and list
 * items are told apart by form. Linear in the length of the text.
 */
export function splitSentences(text: string): readonly SentenceSpan[] {
  const lines = paragraphs(text);
  return lines.flatMap((line, index) => {
    const words = text.slice(line.start, line.end);
    const mark = itemMark(words);
    if (mark) return splitLine(text, { ...line, start: line.start + mark.length }, 'item', index);
    if (isHeading(words, index === lines.length - 1)) return splitLine(text, line, 'heading', index);
    const body = datelineEnd(text, line);
    const dateline =
      body > line.start ? [{ ...trimmed(text, { start: line.start, end: body }), kind: 'dateline' as const, paragraph: index }] : [];
    return [...dateline, ...splitLine(text, { ...line, start: body }, 'prose', index)];
  });
}

function splitLine(text: string, line: Span, kind: SentenceKind, paragraph: number): readonly SentenceSpan[] {
  let { start } = line;
  return sentenceEnds(text, line).flatMap((end) => {
    const span = trimmed(text, { start, end });
    start = end;
    return span.end > span.start ? [{ ...span, kind, paragraph }] : [];
  });
}
