import { endsSentence, isByline, isColumns, isItem, startsLower, type TextLine } from './textLine.ts';

/** Lines that belong together, with the blank lines (or page's end) that stood before them counted. */
export interface Paragraph {
  readonly lines: readonly TextLine[];
}

const firstWord = (line: string): string => line.split(/\s/, 1)[0] ?? '';

/** How wide a line would be had the next line's first word been set in it too. */
const wouldReach = (line: string, next: string): number => line.length + 1 + firstWord(next).length;

/** Whether `next`, right below `line`, opens a paragraph. */
function opensBelow(line: TextLine, next: TextLine, width: number): boolean {
  if (isItem(next.text) || isColumns(next.text) || isColumns(line.text) || isByline(next.text)) return true;
  if (startsLower(next.text)) return false;
  const reach = wouldReach(line.text, next.text);
  if (endsSentence(line.text)) return next.indented || reach <= width;
  // A heading, or a line of its own: far too short for a line that was full.
  return next.indented ? reach <= width : reach <= width * 0.75;
}

/** Whether `next`, after a blank line or a page's end, goes on with the sentence of `line`. */
function goesOnAfter(
  line: TextLine,
  next: TextLine,
  { width, pageBreak }: { readonly width: number; readonly pageBreak: boolean },
): boolean {
  if (endsSentence(line.text) || /[:;]$/.test(line.text) || isItem(next.text)) return false;
  if (startsLower(next.text)) return line.text.length >= width * 0.6;
  return pageBreak && line.text.length >= width * 0.85;
}

/** Groups the lines of a text with broken lines into its paragraphs. */
export function paragraphs(lines: readonly TextLine[], width: number, pageBreaks: ReadonlySet<number>): readonly Paragraph[] {
  const groups: TextLine[][] = [];
  let last: TextLine | undefined;
  for (const line of lines.filter(({ text }) => text !== '')) {
    const goesOn =
      last !== undefined &&
      (last.number + 1 === line.number
        ? !opensBelow(last, line, width)
        : goesOnAfter(last, line, { width, pageBreak: hasBreak(pageBreaks, last.number, line.number) }));
    if (goesOn) groups.at(-1)?.push(line);
    else groups.push([line]);
    last = line;
  }
  return groups.map((group) => ({ lines: group }));
}

function hasBreak(breaks: ReadonlySet<number>, from: number, to: number): boolean {
  for (let number = from + 1; number < to; number += 1) if (breaks.has(number)) return true;
  return false;
}
