import { createRequire } from 'node:module';
import type { HtmlPage } from './htmlPage.ts';

type Linkedom = typeof import('linkedom');

const require = createRequire(import.meta.url);
let linkedom: Linkedom | undefined;

/** A page as a tree; nothing of it is run or fetched. The parser takes a fifth of a second to load, so it waits for the first page. */
export function htmlDocument(html: string): HtmlPage {
  linkedom ??= require('linkedom') as Linkedom;
  // Without these two the parser hangs the text beside the body, where nothing finds it.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return linkedom.parseHTML(whole).document;
}
