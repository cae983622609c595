import type { HtmlNode } from './htmlPage.ts';
import type { TextBlock } from './textBlock.ts';

const UNREAD = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'IFRAME',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
  'HEAD',
  'MATH',
  'OBJECT',
  'CANVAS',
  'AUDIO',
  'VIDEO',
]);
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** Gathers the words between two block borders. */
class Gatherer {
  readonly blocks: TextBlock[] = [];
  #words = '';
  #bullet = false;

  words(text: string): void {
    this.#words += text.replace(/\s+/g, ' ');
  }

  lineBreak(): void {
    this.#words += '\n';
  }

  /** Two breaks in a row part paragraphs, as old pages have them. */
  border(): void {
    const parts = this.#words.split(/ ?\n(?: ?\n)+ ?/).map((part) =>
      part
        .replace(/ {2,}/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim(),
    );
    for (const text of parts.filter((part) => part !== '')) {
      this.blocks.push({ text: this.#bullet ? `• ${text}` : text, item: this.#bullet });
      this.#bullet = false;
    }
    this.#words = '';
  }

  item(): void {
    this.border();
    this.#bullet = true;
  }

  /** An empty item must not lend its bullet to what follows it. */
  itemEnd(): void {
    this.border();
    this.#bullet = false;
  }
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

function walk(node: HtmlNode, gatherer: Gatherer): void {
  for (const child of node.childNodes) {
    if (child.nodeType === TEXT_NODE) gatherer.words(child.textContent ?? '');
    else if (child.nodeType === ELEMENT_NODE) walkElement(child, gatherer);
  }
}

function walkElement(element: HtmlNode, gatherer: Gatherer): void {
  const name = element.nodeName.toUpperCase();
  if (UNREAD.has(name)) return;
  if (name === 'BR') return gatherer.lineBreak();
  if (!BLOCKS.has(name)) return walk(element, gatherer);
  if (name === 'LI') gatherer.item();
  else gatherer.border();
  walk(element, gatherer);
  if (name === 'LI') gatherer.itemEnd();
  else gatherer.border();
}

/** The paragraphs and list items under a node, in reading order, without scripts, styles and controls. */
export function htmlBlocks(root: HtmlNode): readonly TextBlock[] {
  const gatherer = new Gatherer();
  walkElement(root, gatherer);
  gatherer.border();
  return gatherer.blocks;
}
