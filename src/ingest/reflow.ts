import { type Outcome, outcome } from '../model/notice.ts';
import { brokenWidth } from './brokenWidth.ts';
import { joinLines } from './joinLines.ts';
import type { Lexicon } from './lexicon.ts';
import { mendCompounds } from './mendCompounds.ts';
import { withoutPageLines } from './pageLines.ts';
import { type Paragraph, paragraphs } from './paragraphs.ts';
import { isItem, textLines } from './textLine.ts';

/**
 * Joins the lines of a normalised text that was broken at 40 to 80 characters: paragraphs become
 * lines with a blank one between, cut words are joined, compounds get their lost hyphen back.
 * Any other text comes back as it is. `lexicon` is asked for only where there is something to join.
 */
export function reflow(text: string, lexicon: () => Lexicon): Outcome<string> {
  const lines = textLines(text);
  const width = brokenWidth(lines);
  if (width === null) return outcome(text);
  const pages = withoutPageLines(lines);
  const words = lexicon();
  const whole = paragraphs(pages.value.lines, width, pages.value.breaks).map((paragraph) => oneLine(paragraph, words));
  const joined = whole.reduce(
    (before, line, i) => (i === 0 ? line : `${before}${isItem(line) && isItem(whole[i - 1] ?? '') ? '\n' : '\n\n'}${line}`),
    '',
  );
  return outcome(joined, pages.notices);
}

const oneLine = ({ lines }: Paragraph, lexicon: Lexicon): string =>
  mendCompounds(
    lines.reduce((joined, line) => joinLines(joined, line.text, lexicon), ''),
    lexicon,
  );
