import type { Notice } from '../model/notice.ts';
import type { Ingested } from '../model/source.ts';
import { frontMatter } from './frontMatter.ts';
import { htmlArticle } from './htmlArticle.ts';
import { loadLexicon } from './loadLexicon.ts';
import { markdownText } from './markdownText.ts';
import { normaliseText } from './normaliseText.ts';
import { parsePublished } from './parsePublished.ts';
import { publishedDate } from './publishedDate.ts';
import { reflow } from './reflow.ts';
import { titleOf } from './titleOf.ts';
import { withoutComments } from './withoutComments.ts';

/** A text as it is kept, with what it says of itself. */
export interface Content {
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly notices: readonly Notice[];
}

function plainContent(raw: string): Content {
  const normal = normaliseText(raw.trimStart().startsWith('<!--') ? withoutComments(raw) : raw);
  const flowed = reflow(normal.value, loadLexicon);
  const text = flowed.value;
  return {
    text,
    title: titleOf(text),
    published: publishedDate(text),
    outlet: null,
    url: null,
    notices: [...normal.notices, ...flowed.notices],
  };
}

function markdownContent(raw: string): Content {
  const { fields, body } = frontMatter(raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const { text: marked, heading } = markdownText(body);
  const { value: text, notices } = normaliseText(marked);
  const dated = parsePublished(fields.get('date') ?? fields.get('published') ?? '');
  return {
    text,
    notices,
    title: fields.get('title') ?? heading ?? titleOf(text),
    published: dated ?? publishedDate(text),
    outlet: fields.get('source') ?? fields.get('outlet') ?? null,
    url: fields.get('url') ?? null,
  };
}

function htmlContent(raw: string): Content {
  const article = htmlArticle(raw.replaceAll('\0', ' '));
  const { value: text, notices } = normaliseText(article.text);
  const nuls = raw.includes('\0') ? normaliseText(raw.slice(0, raw.indexOf('\0') + 1)).notices : [];
  return { ...article, text, published: article.published ?? publishedDate(text), notices: [...article.notices, ...notices, ...nuls] };
}

const CONTENT: Readonly<Record<Ingested['mediaType'], (raw: string) => Content>> = {
  'text/plain': plainContent,
  'text/markdown': markdownContent,
  'text/html': htmlContent,
};

/** The text of a document without the signs of its format, and its own title, date, outlet and address. */
export const content = (type: Ingested['mediaType'], raw: string): Content => CONTENT[type](raw);
