import type { Day } from '../model/day.ts';
import { type DayFound, readDay } from './readDay.ts';

/** Below these lines of letters a date is part of the story. */
const HEAD_LINES = 8;
const HEADER_LENGTH = 120;

const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
const ZONE = '(?:Z|GMT|UTC|BST|I?CET|CEST|EES?T|MSK|[ECMP][SD]?T|KST|JST|IST|PKT|AE[SD]T|[+-]\\d{2}:?\\d{2})';
const TIME = `T?\\d{1,2}(?:[:.]\\d{2}){1,2}(?: ?[ap]\\.?m\\.?)?(?: ?${ZONE})?|\\d{1,2} ?[ap]\\.?m\\.?|\\d{4} ?${ZONE}`;
const LABEL = '(?:last |first )?(?:updated|published|posted|filed|issued|released|broadcast|modified|dated?|on|at)';
/** What may stand beside a date in a line that is a date line; taken out piece by piece, nothing else may remain. */
const BESIDE_DATE = new RegExp(`\\b(?:${WEEKDAY}|${TIME}|${ZONE}|${LABEL})(?![a-z\\d])|[\\s,;:|()*_/.·–—-]`, 'gi');
const WEEKDAY_AT_END = new RegExp(`\\b${WEEKDAY},? ?$`, 'i');
const DATELINE = /^(?:\p{Lu}[\p{L}.'’ /-]{1,60},|\p{Lu}[\p{Lu}.'’ /-]{2,60}) ?(?:\p{L}{3,9},? )?$/u;
const AFTER_DATELINE = /^[,.]? ?(?:\([^()]{1,60}\)|\/[^/]{1,60}\/|[-–—])/u;
const PLACE = /^\p{Lu}[\p{L}.'’ -]{1,40}, ?$/u;
/** A mark or a gap that sets a date off, or the number of an issue. */
const SET_OFF = /(?:[,|·•–—(:/]|\bno\. ?\d+| {2})[ ,]*$/iu;
const TWO_SENTENCES = /[.!?]["”’)]? \p{Lu}\p{Ll}+ \p{Ll}/u;

interface Split {
  readonly before: string;
  readonly after: string;
}

const onlyBeside = (part: string): boolean => part.replace(BESIDE_DATE, '') === '';

const isDateLine = ({ before, after }: Split): boolean => (onlyBeside(before) || PLACE.test(before)) && onlyBeside(after);

/** 'Vol. 3, No. 12 5 March 2019', 'Review, the Monday column, December 6, 2021': parts set off by marks, no sentence. */
const isHeader = ({ before, after }: Split): boolean =>
  before.length + after.length < HEADER_LENGTH &&
  onlyBeside(after) &&
  !after.includes('.') &&
  SET_OFF.test(before.replace(WEEKDAY_AT_END, '')) &&
  !TWO_SENTENCES.test(before);

/** 'Saturday 5 February 2022 | Opinion'. */
const opensHeader = ({ before, after }: Split): boolean => onlyBeside(before) && /^ *[|·•]/u.test(after) && after.length < 60;

const isDateline = ({ before, after }: Split): boolean => DATELINE.test(before) && AFTER_DATELINE.test(after);

function dayOf(line: string): Day | null {
  const found: DayFound | null = readDay(line);
  if (found === null) return null;
  const split = { before: line.slice(0, found.start), after: line.slice(found.end) };
  return [isDateLine, isHeader, opensHeader, isDateline].some((test) => test(split)) ? found.day : null;
}

/**
 * The publication day that a text states of itself: a date line, a header line or a dateline with a
 * full date, within its first lines. A date without a year, or inside a sentence, is none: null.
 */
export function publishedDate(text: string): Day | null {
  const lines = text
    .slice(0, 8000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  for (const line of lines.slice(0, HEAD_LINES)) {
    const day = dayOf(line.slice(0, 400));
    if (day !== null) return day;
  }
  return null;
}
