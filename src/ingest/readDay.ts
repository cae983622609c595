import { type Day, isDay } from '../model/day.ts';

/** A full date (day, month and year) found in a line. */
export interface DayFound {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '((?:1[89]|20|21)\\d{2})';

const monthNumber = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

interface Form {
  readonly match: RegExp;
  /** Year, month, day from the groups; null where the form leaves them open. */
  readonly parts: (g: readonly string[]) => readonly [number, number, number] | null;
}

const num = (g: readonly string[], i: number): number => Number(g[i]);

/** 3/2/2022 is March here and February there: only a number above twelve tells which is the day. */
function slashed(g: readonly string[]): readonly [number, number, number] | null {
  const [a, b, year] = [num(g, 1), num(g, 2), num(g, 3)];
  if (a > 12) return [year, b, a];
  return b > 12 || a === b ? [year, a, b] : null;
}

const FORMS: readonly Form[] = [
  { match: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/i, parts: (g) => [num(g, 1), num(g, 2), num(g, 3)] },
  {
    match: new RegExp(`(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH},?[ -]${YEAR}(?!\\d)`, 'i'),
    parts: (g) => [num(g, 3), monthNumber(g[2] ?? ''), num(g, 1)],
  },
  {
    match: new RegExp(`(?<![a-z])${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}(?!\\d)`, 'i'),
    parts: (g) => [num(g, 3), monthNumber(g[1] ?? ''), num(g, 2)],
  },
  { match: new RegExp(`(?<![\\d.])(\\d{1,2})\\. ?(\\d{1,2})\\. ?${YEAR}(?!\\d)`), parts: (g) => [num(g, 3), num(g, 2), num(g, 1)] },
  { match: new RegExp(`(?<![\\d/])(\\d{1,2})/(\\d{1,2})/${YEAR}(?!\\d)`), parts: slashed },
];

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

function findForm(line: string, form: Form): DayFound | null {
  const found = form.match.exec(line);
  const parts = found === null ? null : form.parts(found);
  if (found === null || parts === null) return null;
  const day = `${pad(parts[0], 4)}-${pad(parts[1], 2)}-${pad(parts[2], 2)}`;
  return isDay(day) ? { day, start: found.index, end: found.index + found[0].length } : null;
}

/** The first full date of a line, with its place; null where there is none, or none that the calendar has. */
export function readDay(line: string): DayFound | null {
  return FORMS.reduce<DayFound | null>((first, form) => {
    const found = findForm(line, form);
    return found !== null && (first === null || found.start < first.start) ? found : first;
  }, null);
}
