/** A line of a text whose lines are broken. */
export interface TextLine {
  /** Without blanks at its ends; '' for a blank line. */
  readonly text: string;
  readonly indented: boolean;
  /** Counted from 1. */
  readonly number: number;
}

/** The lines of a normalised text. */
export const textLines = (text: string): readonly TextLine[] =>
  text.split('\n').map((line, i) => ({ text: line.trim(), indented: /^\s/.test(line), number: i + 1 }));

const ABBREVIATION =
  /(?:^|[\s(“"])(?:\p{Lu}|\p{L}\.\p{L}|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sgt|Capt|Adm|Sen|Rep|Gov|Prof|St|No|Vol|vs|etc|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.$/u;

/** Whether a line ends where a sentence may end. */
export const endsSentence = (line: string): boolean => /[.!?…]["”’')\]»]*$/u.test(line) && !ABBREVIATION.test(line);

export const startsLower = (line: string): boolean => /^["“‘'(]?\p{Ll}/u.test(line);

/** A list's item: a bullet, or a short number with a stop. */
export const isItem = (line: string): boolean => /^(?:[•‣◦▪●*–—-]|\(?[0-9a-z]{1,2}[.)])\s/u.test(line);

/** A line set in columns, as headers of pages and rows of tables are; the blanks between are no mere word space. */
export const isColumns = (line: string): boolean => /\S {3,}\S/.test(line);

/** 'By Jane Doe', 'From our correspondent in Kyiv'. */
export const isByline = (line: string): boolean =>
  /^(?:By|From) (?:our|a|the) \p{L}|^By \p{Lu}\p{Ll}+(?: \p{Lu}\p{L}+)+$/u.test(line) && !endsSentence(line);
