import type { Span } from '../model/span.ts';
import { AFTER_NAMES, CALENDAR, NUMBERED, TITLES } from './abbreviations.ts';

/** Titles in a text of capital letters; 'RT' and 'FT' are outlets. */
const LOUD_TITLES: readonly string[] = 'MR MRS DR PROF GEN COL LT MAJ CAPT ADM SGT SEN REP GOV ST'.split(' ');
const BEFORE = '(?:^|[\\s("“‘[.-])';
const anyOf = (words: readonly string[]): string => words.join('|');
/** Words whose full stop never ends a sentence: titles, also in capital letters, and what a number or a name must follow. */
const NEVER_LAST = new RegExp(`${BEFORE}(?:${anyOf(TITLES)}|${anyOf(LOUD_TITLES)}|vs?|approx|ca|[Ee]\\.g|[Ii]\\.e)$`, 'u');
/** Words whose full stop ends no sentence before a number: 'No. 6', 'Jan. 12', 'p. 3', 'c. 1818'. */
const BEFORE_NUMBER = new RegExp(`${BEFORE}(?:${anyOf(NUMBERED)}|${anyOf(CALENDAR)}|paras?|Sec|[bcdp])$`, 'u');
/** Words whose full stop ends a sentence only where a usual first word follows: months, days, firms, initials. */
const SELDOM_LAST = new RegExp(
  `(?:${BEFORE}(?:Jan|Feb|Apr|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|${anyOf(AFTER_NAMES)}|Ph\\.D|(?:\\p{Lu}\\.)*\\p{Lu})|\\d\\s?(?:sq\\.?\\s?)?(?:ft|in|mi|lbs?|oz|sq))$`,
  'u',
);
/** What opens a sentence and is none: the number of an item, a section or a picture: '3. Results', '2.1. Results', 'Figure 3. Results'. */
const LABEL = /^\s*(?:\(?\d{1,2}|\d{1,2}(?:\.\d{1,2})+|(?:Figure|Table|Chart|Map|Graphic) \d{1,3})$/u;
/** What closes with a sentence: quotation marks and brackets, marks of notes, a face in signs, the label of a link that a page left in. */
const CLOSING =
  /^["”’')\]]{0,3}(?:[^\S\n]?\[\d{1,3}\]){0,4}(?:[^\S\n][:;]-?[()DP](?=\s|$))?(?:[^\S\n]{1,2}read more(?=\s+(?:["“‘(]|[*•–-]\s)?\p{Lu}|\s*\n|\s*$))?/u;
const CLOCK = /\d\s?[ap]\.m$/iu;
/** 'At 9 a.m. President …': a time alone is no sentence. */
const CLOCK_ALONE = /(?:^|[.!?…\n]["”’)]?\s*)(?:\p{Lu}\p{Ll}+ ){1,2}\d[\d.:]*\s?[ap]\.m$/iu;
/** What goes on after '5 a.m.': a day, a zone, 'Kyiv time'. */
const AFTER_CLOCK =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.? \d|(?:GMT|UTC|[CEMP]?[DES]?T|BST|CES?T|EES?T|MSK|IST|JST|KST)\b|\p{Lu}[\p{L}-]+ (?:\p{Lu}\p{Ll}+ )?[Tt]ime\b)/u;
/** Words that open a new sentence even after 'U.S.' */
const OPENER =
  /^(?:The|A|An|In|On|At|But|And|He|She|It|They|We|This|That|These|Those|However|Meanwhile|Earlier|Later|Last|Next|For|As|If|When|While|After|Before|His|Her|Its|Their|There|Both|Some|Many|According|Since|Although|Despite|Moscow|Kyiv|Under(?! ?-?[Ss]ecretar))\b/u;

const isBlank = (text: string, from: number): boolean => from >= text.length || /^\s*$/u.test(text.slice(from, from + 200));

/** 'met.They', 'over.”Then': a blank has been lost, as in text taken from pages; 'example.Org' and 'U.S.Army' are left whole. */
const lacksBlank = (text: string, at: number, rest: string): boolean =>
  /^[“"‘]?\p{Lu}\p{Ll}*[\s,'’]/u.test(rest) &&
  (text[at] !== '.' || /(?:^|\s)["“‘(]*[\p{L}'’-]*\p{Ll}{2}$/u.test(text.slice(Math.max(0, at - 30), at)));

/** Whether a full stop ends a sentence, by the word before it and the words after. */
function stopEnds(before: string, next: string): boolean {
  if (NEVER_LAST.test(before)) return false;
  if (BEFORE_NUMBER.test(before) && /^\d/u.test(next)) return false;
  if (CLOCK.test(before)) return !AFTER_CLOCK.test(next) && !CLOCK_ALONE.test(before);
  return !SELDOM_LAST.test(before) || OPENER.test(next);
}

/** A mark that may end a sentence: the last sign of it, where it began, and the end past what closes with it. */
interface Mark {
  readonly first: number;
  readonly at: number;
  readonly end: number;
}

/** 'guns, etc. (and bread)', '5 p.m. (local time)': the bracket goes on with the sentence. */
const BEFORE_BRACKET = /(?:\betc|[ap]\.m)$/u;

/** Whether a sentence may begin with small letters: a name such as 'iPhone', a bracket, or after a question that no quotation mark closes. */
function beginsSmall(text: string, { first, at, end }: Mark, rest: string): boolean {
  if (/^\s+\p{Ll}{1,4}\p{Lu}/u.test(rest)) return true;
  if (end !== at + 1) return false;
  if (text[at] !== '.') return text[at] === '?' || first < at;
  return first === at && /^\s+\(/u.test(rest) && !BEFORE_BRACKET.test(text.slice(Math.max(0, at - 4), at));
}

/** Whether a mark ends the sentence that began at `from`. */
function endsSentence(text: string, from: number, mark: Mark): boolean {
  const { at, end } = mark;
  if (isBlank(text, end)) return true;
  const rest = text.slice(end, end + 40);
  if (!/^\s/u.test(rest)) return lacksBlank(text, at, rest);
  if (/^\s+[.…]/u.test(rest)) return false;
  const next = rest.trimStart().replace(/^["“‘'([—–-]+\s*/u, '');
  if (/^\p{Ll}/u.test(next) && !beginsSmall(text, mark, rest)) return false;
  if (text[at] !== '.') return true;
  return !(at - from < 20 && LABEL.test(text.slice(from, at))) && stopEnds(text.slice(Math.max(0, at - 40), at), next);
}

/** Where sentences end in a paragraph: after ., !, ?, … and the quotation marks and brackets that close with them. */
export function sentenceEnds(text: string, span: Span): readonly number[] {
  const ends: number[] = [];
  const marks = /[.!?…]+/gu;
  marks.lastIndex = span.start;
  for (let match = marks.exec(text); match && match.index < span.end; match = marks.exec(text)) {
    const at = match.index + match[0].length - 1;
    const closing = CLOSING.exec(text.slice(at + 1, at + 60))?.[0].length ?? 0;
    const end = Math.min(at + 1 + closing, span.end);
    if (end === span.end || endsSentence(text, ends.at(-1) ?? span.start, { first: match.index, at, end })) ends.push(end);
  }
  return ends.at(-1) === span.end ? ends : [...ends, span.end];
}
