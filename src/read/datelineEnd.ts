import { ORGANISATIONS } from '../codebook/organisations.ts';
import type { Span } from '../model/span.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?\\.?';
const DATE = `(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s)?(?:\\d{1,2}\\s${MONTH}|${MONTH}\\s\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})(?:,?\\s\\d{4})?)`;
const AGENCY = '(?:\\([^()\\n]{2,30}\\)|\\/[^/\\n]{2,30}\\/)';
const DASH = '(?:[–—]|-{1,2})';
const LOUD = "\\p{Lu}[\\p{Lu}.'’-]+";
const WORD = "\\p{Lu}[\\p{L}.'’-]*";
/** 'KYIV', 'KYIV/MOSCOW', 'Moscow', 'THE HAGUE', with a state, region or district after a comma. */
const placeIn = (word: string): string => `${word}(?:[\\s/]${word}){0,3}(?:,\\s${WORD}(?:\\s${WORD}){0,2})?`;
/** A body follows: capital letter, figure or quotation. 'NATO — which met — agreed' has none. */
const BODY = '(?=["“‘\'(]?[\\p{Lu}\\d])';

/** Forms of a dateline, the surest first; a place in plain letters needs a date or an agency beside it. */
const FORMS: readonly RegExp[] = [
  `(?:${placeIn(WORD)}[.,]\\s)?${DATE}[.,]?\\s?${AGENCY}\\.?\\s(?:${DASH}\\s)?`,
  `${placeIn(WORD)}[.,]\\s${DATE}[.,]?\\s${DASH}\\s(?:${WORD}(?:\\s${WORD}){0,2}\\.\\s)?`,
  // 'Aswan, Sept. 16, NBA -- ': an agency in short, without brackets.
  `${placeIn(WORD)},\\s(?:${DATE},?\\s)?\\p{Lu}{3,8}\\s${DASH}\\s`,
  `${placeIn(WORD)},\\s${DATE},\\s${WORD}(?:\\s${WORD}){0,2}\\.\\s`,
  `(?:${placeIn(WORD)}\\s)?${AGENCY}\\.?\\s${DASH}\\s`,
  `${placeIn(LOUD)}\\s${DASH}\\s`,
].map((form) => new RegExp(`^${form}${BODY}`, 'u'));

/** The day or days that an entry of a chronicle stands under: '10 August: ', 'Aug. 26-28 – ', 'Thursday, 27 August 2020: '. */
const SPAN = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s)?(?:\\d{1,2}(?:\\s?[–-]\\s?\\d{1,2})?\\s${MONTH}|${MONTH}\\s\\d{1,2}(?:\\s?[–-]\\s?\\d{1,2})?)(?:,?\\s\\d{4})?`;
const DATE_LABEL = new RegExp(`^${SPAN}\\s?(?::|\\s[–—-])\\s+${BODY}`, 'u');

/** How many letters at the head of a line are the day that its entry stands under; 0 where none is. */
export const dateLabel = (line: string): number => DATE_LABEL.exec(line.slice(0, 60))?.[0].length ?? 0;

/** A dateline that can stand behind other words: the place in capitals, if any, the day, the agency and a dash. */
const INNER = new RegExp(`(?<=\\s)(?:${placeIn(LOUD)},\\s)?${DATE}[.,]?\\s?${AGENCY}\\.?\\s${DASH}\\s${BODY}`, 'u');
/** A line of nothing but a place and a day: 'Lima, 8 December 2021'. */
const WHOLE = new RegExp(`^(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)${placeIn(WORD)},\\s${DATE}\\.?$`, 'u');

/** Whether a line says no more than where and when its text was written. */
export const isPlaceAndDay = (line: string): boolean => line.length < 60 && WHOLE.test(line.trim());

/** What stands before such a dateline is no longer than a picture's caption with its credit. */
const CAPTION = 900;

/** One of these is in every dateline: a dash, an agency's bracket or slash, a figure of the date. */
const MARKS = /[–—\-(/\d]/;

const BODIES: ReadonlySet<string> = new Set(ORGANISATIONS.flatMap(({ names }) => names));

/** The end of a dateline at the head of a paragraph ('KYIV, Feb 2 (Name) — '), or its start where there is none. */
export function datelineEnd(text: string, span: Span): number {
  const head = text.slice(span.start, Math.min(span.end, span.start + 110));
  if (!MARKS.test(head)) return span.start;
  for (const form of FORMS) {
    const match = form.exec(head)?.[0];
    if (match !== undefined) return BODIES.has(match.replace(/\s+\S+\s*$/u, '')) ? span.start : span.start + match.length;
  }
  return span.start;
}

/**
 * A dateline behind a picture's caption and credit, run into one paragraph: 'A tank crosses a bridge. REUTERS/Name KYIV, Feb 2
 * (Reuters) - '. Its start and the start of the report; null where there is none.
 */
export function innerDateline(text: string, span: Span): Span | null {
  const head = text.slice(span.start, Math.min(span.end, span.start + CAPTION));
  const found = INNER.exec(head);
  return found ? { start: span.start + found.index, end: span.start + found.index + found[0].length } : null;
}
