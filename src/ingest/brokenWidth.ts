import { isItem, startsLower, type TextLine } from './textLine.ts';

const NARROWEST = 40;
const WIDEST = 80;
/** Fewer say nothing of how a text is set. */
const FEW_LINES = 3;

/**
 * The usual width of a text whose lines are broken at 40 to 80 characters, as PDF extractors leave
 * them; null for any other text. Lines that are whole paragraphs, lists and verse are not broken:
 * there, lines are longer, shorter, or do not go on in the middle of a sentence.
 */
export function brokenWidth(lines: readonly TextLine[]): number | null {
  const inner = lines.filter(({ text }, i) => text !== '' && (lines[i + 1]?.text ?? '') !== '');
  // Where the next line goes on in small letters, this one was broken because it was full.
  const full = inner.filter(({ number }) => goesOn(lines[number]?.text ?? ''));
  if (full.length < FEW_LINES || full.length < inner.length * 0.35) return null;
  const widths = full.map(({ text }) => text.length).toSorted((a, b) => a - b);
  const inRange = widths.filter((width) => width >= NARROWEST && width <= WIDEST).length;
  const median = widths[Math.floor(widths.length / 2)] ?? 0;
  return inRange >= full.length * 0.8 && median >= NARROWEST && median <= WIDEST ? median : null;
}

const goesOn = (line: string): boolean => (startsLower(line) || /^\d/.test(line)) && !isItem(line);
