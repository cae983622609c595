import { Readability } from '@mozilla/readability';
import type { Notice } from '../model/notice.ts';
import { htmlBlocks } from './htmlBlocks.ts';
import { htmlDocument } from './htmlDocument.ts';
import { type HtmlMetadata, htmlMetadata } from './htmlMetadata.ts';
import type { HtmlNode, HtmlPage } from './htmlPage.ts';
import { htmlSize } from './htmlSize.ts';
import { joinBlocks, type TextBlock } from './textBlock.ts';

/** The article of a page. */
export interface HtmlArticle extends HtmlMetadata {
  readonly text: string;
  readonly notices: readonly Notice[];
}

const NO_METADATA: HtmlMetadata = { title: null, published: null, outlet: null, url: null };
/** Readability's time grows with the cube of the depth and more; pages that people read are some 40 deep. */
const MAX_DEPTH = 120;
const MAX_NODES = 60_000;

function articleBlocks(page: HtmlPage): readonly TextBlock[] {
  const { nodes, depth } = htmlSize(page);
  if (nodes > MAX_NODES || depth > MAX_DEPTH) return [];
  const read = new Readability<HtmlNode>(page, { serializer: (element) => element }).parse();
  return read?.content ? htmlBlocks(read.content) : [];
}

/** The whole page's words, where no article can be told from the rest. */
function wholePage(html: string): string {
  const page = htmlDocument(html);
  return joinBlocks(htmlBlocks(page.body ?? page.documentElement));
}

/**
 * The article text of a page, paragraphs apart, with what the page says of itself. Scripts are not
 * run. Where no article stands out all words are kept; where the page cannot be parsed, tags are cut out; both with a notice.
 */
export function htmlArticle(html: string): HtmlArticle {
  try {
    const page = htmlDocument(html);
    const metadata = htmlMetadata(page);
    const text = joinBlocks(articleBlocks(page));
    if (text !== '') return { ...metadata, text, notices: [] };
    const notice = {
      code: 'no-article',
      reason: 'no article stands out on the page; all its words are kept. Save the article alone to leave menus out.',
    };
    return { ...metadata, text: wholePage(html), notices: [notice] };
  } catch (error) {
    // The parsers of npm do throw, on nests too deep for the stack above all; the words are still there.
    const why = error instanceof Error ? error.message.slice(0, 80) : String(error);
    const notice = { code: 'html-unparsed', reason: `the page could not be parsed (${why}); its tags are cut out and all words kept.` };
    return { ...NO_METADATA, text: html.replace(/<[^<>]*>/g, ' '), notices: [notice] };
  }
}
