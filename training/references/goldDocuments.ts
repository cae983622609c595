import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Document } from '../../src/model/document.ts';

/** A document that the gold of references points into; `id` says where it lies. */
export interface GoldDocument {
  readonly id: string;
  readonly document: Document;
}

const ROOT = join(import.meta.dirname, '..', '..');
const manifestLine = z.object({ path: z.string(), published: z.string().nullable(), source: z.string(), title: z.string().nullish() });
const devGold = z.object({ document: z.string(), published: z.string().nullish(), source: z.string().nullish() });
const article = z.object({ text: z.string(), published: z.string().nullable(), title: z.string().nullable(), url: z.string() });

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

/** What tells that a text is still the one whose letters were counted. */
export const textHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

function taken(id: string, path: string, meta: { readonly published: string | null; readonly source: string }): readonly GoldDocument[] {
  const ref = { path, url: null, title: null, text: null, manifest: null, notices: [], ...meta };
  const found = ingest(ref, readFileSync(path));
  return 'value' in found ? [{ id, document: found.value.document }] : [];
}

const samples = (): readonly GoldDocument[] =>
  lines(readFileSync(join(ROOT, 'samples', 'manifest.jsonl'), 'utf8')).flatMap((line) => {
    const { path, published, source } = manifestLine.parse(JSON.parse(line));
    return taken(`samples/${path}`, join(ROOT, 'samples', path), { published, source });
  });

function developmentGold(shared: string): readonly GoldDocument[] {
  const folder = join(shared, 'gold', 'dev');
  const names = ['01-ukr-wire', '02-ukr-state-agency', '03-ukr-broadsheet', '04-ukr-left', '05-ukr-local-rewrite', '06-bel-polish-agency']
    .concat(['07-bel-right', '08-kor-liveblog', '09-kor-transcript', '10-ind-wire', '11-ind-communique', '12-nkr-brief'])
    .concat(['13-nkr-pdf', '14-bel-interview']);
  return names
    .filter((name) => existsSync(join(folder, `${name}.json`)))
    .flatMap((name) => {
      const { document, published, source } = devGold.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
      return taken(`gold/dev/${document}`, join(folder, document), { published: published ?? null, source: source ?? name });
    });
}

/** The articles of the crisis corpus, told by their line. */
function articles(shared: string): readonly GoldDocument[] {
  const path = join(shared, 'data', 'crisis', 'news-2021-12.jsonl.gz');
  if (!existsSync(path)) return [];
  return lines(gunzipSync(readFileSync(path)).toString('utf8')).map((line, at) => {
    const { text, published, title, url } = article.parse(JSON.parse(line));
    const id = `crisis/${at + 1}`;
    return { id, document: { kind: 'document', id, path: null, url, source: 'article', title, published, language: 'en', text } };
  });
}

/** All the documents that the gold may point into, as far as they are there. */
export const goldDocuments = (shared: string): readonly GoldDocument[] => [...samples(), ...developmentGold(shared), ...articles(shared)];
