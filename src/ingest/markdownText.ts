import { markdownInline } from './markdownInline.ts';
import { joinBlocks, type TextBlock } from './textBlock.ts';
import { withoutComments } from './withoutComments.ts';

/** A Markdown text as plain text. */
export interface MarkdownText {
  readonly text: string;
  /** The first heading; null where there is none. */
  readonly heading: string | null;
}

type Kind = 'blank' | 'heading' | 'underline' | 'rule' | 'item' | 'fence' | 'row' | 'divider' | 'reference' | 'words';

const SHAPES: readonly { readonly kind: Kind; readonly match: RegExp }[] = [
  { kind: 'blank', match: /^\s*$/ },
  { kind: 'fence', match: /^\s{0,3}(?:```|~~~)/ },
  { kind: 'heading', match: /^\s{0,3}#{1,6}(?:\s|$)/ },
  { kind: 'underline', match: /^\s{0,3}(?:=+|-{2,})\s*$/ },
  { kind: 'rule', match: /^\s{0,3}(?:\*\s?){3,}$|^\s{0,3}(?:_\s?){3,}$|^\s{0,3}(?:-\s?){3,}$/ },
  { kind: 'item', match: /^\s*(?:[-*+•]|\d{1,3}[.)])\s+\S/ },
  { kind: 'divider', match: /^\s*\|?[\s:|-]*-{3}[\s:|-]*\|[\s:|-]*$/ },
  { kind: 'row', match: /^\s*\|.*\|\s*$/ },
  { kind: 'reference', match: /^\s{0,3}\[[^[\]]+\]:\s/ },
  { kind: 'words', match: /^/ },
];

const kindOf = (line: string): Kind => SHAPES.find(({ match }) => match.test(line))?.kind ?? 'words';

/** The state of a walk down the lines; `open` is the paragraph that the next line may go on with. */
class Blocks {
  readonly done: TextBlock[] = [];
  heading: string | null = null;
  #open: TextBlock | null = null;

  close(): void {
    if (this.#open !== null) this.done.push(this.#open);
    this.#open = null;
  }

  add(text: string, item: boolean): void {
    this.close();
    this.#open = { text, item };
  }

  goOn(text: string): void {
    // A line that ends in two blanks or a backslash is broken on purpose.
    const before = this.#open?.text ?? '';
    const broken = / {2}$|\\$/.test(before);
    this.#open =
      this.#open === null
        ? { text, item: false }
        : { ...this.#open, text: `${before.replace(/\s+$|\\$/, '')}${broken ? '\n' : ' '}${text}` };
  }

  addHeading(text: string): void {
    this.add(text, false);
    this.close();
    this.heading ??= text.trim() === '' ? null : text;
  }

  /** A line of '===' or '---' makes a heading of the words above it, and is a rule elsewhere. */
  underline(): void {
    if (this.#open !== null && !this.#open.item) this.heading ??= this.#open.text;
    this.close();
  }
}

const TAKE: Readonly<Record<Exclude<Kind, 'fence'>, (blocks: Blocks, line: string) => void>> = {
  blank: (blocks) => blocks.close(),
  rule: (blocks) => blocks.close(),
  underline: (blocks) => blocks.underline(),
  divider: () => undefined,
  reference: (blocks) => blocks.close(),
  heading: (blocks, line) =>
    blocks.addHeading(
      markdownInline(
        line
          .replace(/^\s*#{1,6}/, '')
          .trim()
          .replace(/(?:^|\s)#+$/, ''),
      ),
    ),
  item: (blocks, line) => blocks.add(`• ${markdownInline(line.replace(/^\s*\S+\s+/, ''))}`, true),
  row: (blocks, line) =>
    blocks.add(
      markdownInline(
        line
          .trim()
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim())
          .join(' | '),
      ),
      true,
    ),
  words: (blocks, line) => blocks.goOn(markdownInline(line.trimStart())),
};

/** Takes the marks out of Markdown (without its YAML head): headings and paragraphs apart, items as lines after '• '. */
export function markdownText(markdown: string): MarkdownText {
  const blocks = new Blocks();
  let fenced = false;
  for (const line of withoutComments(markdown).split('\n')) {
    const bare = line.replace(/^(?:\s{0,3}>\s?)+/, '');
    const kind = kindOf(bare);
    if (kind === 'fence') {
      blocks.close();
      fenced = !fenced;
    } else if (fenced) blocks.add(bare, true);
    else TAKE[kind](blocks, bare);
  }
  blocks.close();
  return { text: joinBlocks(blocks.done), heading: blocks.heading };
}
