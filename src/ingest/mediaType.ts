import type { Ingested } from '../model/source.ts';

type MediaType = Ingested['mediaType'];

const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)[\s>]/i;

/** What a text is: by its file's name, else a page where it begins like one, else plain text. */
export function mediaType(path: string | null, text: string): MediaType {
  if (path !== null && /\.(?:md|markdown)$/i.test(path)) return 'text/markdown';
  if (path !== null && /\.x?html?$/i.test(path)) return 'text/html';
  return PAGE.test(text.slice(0, 4000)) ? 'text/html' : 'text/plain';
}
