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
  if (inner.length < FEW_LINES) return null;
  const follows = inner.map(({ number }) => lines[number]?.text ?? '');
  const goOn = follows.filter((text) => (startsLower(text) || /^\d/.test(text)) && !isItem(text)).length;
  const widths = inner.map(({ text }) => text.length).toSorted((a, b) => a - b);
  const inRange = widths.filter((width) => width >= NARROWEST && width <= WIDEST).length;
  const median = widths[Math.floor(widths.length / 2)] ?? 0;
  const isBroken = inRange >= inner.length * 0.65 && goOn >= inner.length * 0.35 && median >= NARROWEST && median <= WIDEST;
  return isBroken ? median : null;
}
