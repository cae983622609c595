import { extract } from '../../src/extract/extract.ts';
import type { Document } from '../../src/model/document.ts';
import type { Findings } from '../../src/model/findings.ts';
import { read } from '../../src/read/read.ts';
import { TOOLS } from '../read/readTools.ts';

export const documentOf = (text: string, published: string | null = '2022-02-02'): Document => ({
  kind: 'document',
  id: 'd',
  path: null,
  url: null,
  source: 'Test Outlet',
  title: null,
  published,
  language: 'en',
  text,
});

/** Everything found in a text, read as if published on a day. */
export function codeText(text: string, published: string | null = '2022-02-02'): Findings {
  const document = documentOf(text, published);
  return extract(document, read(document, TOOLS).value).value;
}

const codes = (actors: readonly { readonly code: string }[]): string => actors.map(({ code }) => code).join('+') || '-';

/** 'ACTORS > RECIPIENTS CLASS' of each event that a text tells. */
export const events = (text: string): readonly string[] =>
  codeText(text).mentions.map(({ type, actors, recipients }) => `${codes(actors)} > ${codes(recipients)} ${type}`);
