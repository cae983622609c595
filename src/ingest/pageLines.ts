import { type Outcome, outcome } from '../model/notice.ts';
import type { TextLine } from './textLine.ts';

const PAGE = /^(.{0,80}?)[\s|·–—-]*\b(?:page|p\.|pg\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$/i;
const TITLE_AND_NUMBER = /^(\S.{2,80}?) {3,}\d{1,4}$/;
const NUMBER_IN_DASHES = /^[-–—]\s*\d{1,4}\s*[-–—]$/;

/** Lines without page headers and footers; `breaks` holds the numbers of those that stood there. */
export interface PagesJoined {
  readonly lines: readonly TextLine[];
  readonly breaks: ReadonlySet<number>;
}

/** Only a line that stands apart, and whose title the text repeats, is surely the page's and not the story's. */
function isPageLine(lines: readonly TextLine[], i: number): boolean {
  const text = lines[i]?.text ?? '';
  if ((lines[i - 1]?.text ?? '') !== '' || (lines[i + 1]?.text ?? '') !== '') return false;
  if (NUMBER_IN_DASHES.test(text)) return true;
  const title = (PAGE.exec(text) ?? TITLE_AND_NUMBER.exec(text))?.[1]?.trim();
  if (title === undefined) return false;
  return title === '' || lines.some((other, j) => j !== i && other.text.startsWith(title));
}

/** Leaves out page headers and footers, each with a notice that quotes it. */
export function withoutPageLines(lines: readonly TextLine[]): Outcome<PagesJoined> {
  const dropped = lines.filter((line, i) => line.text !== '' && isPageLine(lines, i));
  const breaks = new Set(dropped.map(({ number }) => number));
  const notices = dropped.map(({ text, number }) => ({
    code: 'page-line-dropped',
    reason: `"${text}" is taken for a page's header or footer and left out of the text.`,
    at: { line: number },
  }));
  return outcome({ lines: lines.filter(({ number }) => !breaks.has(number)), breaks }, notices);
}
