import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ingest } from '../src/ingest/ingest.ts';
import type { Name } from '../src/model/reading.ts';

/** A document with the sentences of it whose names are annotated; offsets count in its text. */
export interface EntityDocument {
  readonly from: 'samples' | 'news';
  readonly text: string;
  readonly published: string | null;
  readonly sentences: readonly GoldSentence[];
}

interface GoldSentence {
  readonly part: 'tuning' | 'test';
  readonly start: number;
  readonly end: number;
  readonly names: readonly Name[];
}

type Row = readonly [number, number, Name['type']];

const ROOT = join(import.meta.dirname, '..');
const SHARED = process.env['TACITUS_SHARED'] ?? join(ROOT, '..', 'shared');
const GOLD = join(import.meta.dirname, 'gold', 'entities');

const rows = <T>(path: string): readonly T[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const namesOf = (names: readonly Row[], shift: number): readonly Name[] =>
  names.map(([start, end, type]) => ({ start: start + shift, end: end + shift, type }));

interface NewsRow extends Omit<GoldSentence, 'names'> {
  readonly document: number;
  readonly names: readonly Row[];
}

/** The annotated articles of `../shared`; the gold points into them by their line and by characters. */
function newsDocuments(): readonly EntityDocument[] {
  const articles = gunzipSync(readFileSync(join(SHARED, 'data', 'crisis', 'news-2021-12.jsonl.gz')))
    .toString('utf8')
    .split('\n');
  const gold = Map.groupBy(rows<NewsRow>(join(GOLD, 'news.jsonl')), ({ document }) => document);
  return [...gold].map(([index, sentences]) => {
    const { text, published } = JSON.parse(articles[index] ?? '') as { readonly text: string; readonly published: string };
    return { from: 'news', text, published, sentences: sentences.map((one) => ({ ...one, names: namesOf(one.names, 0) })) };
  });
}

interface SampleRow {
  readonly part: GoldSentence['part'];
  readonly document: string;
  readonly text: string;
  readonly names: readonly Row[];
}

function ingestSample(name: string): { readonly text: string; readonly published: string | null } {
  const path = join(ROOT, 'samples', name);
  const ref = { path, text: null, url: null, source: null, title: null, published: null, manifest: null, notices: [] };
  const taken = ingest(ref, readFileSync(path));
  if ('where' in taken) throw new Error(`The sample ${name} could not be read: ${taken.reason}`);
  return taken.value.document;
}

/** The annotated samples. A sentence is looked for by its words, so that a change of ingest does not shift the gold. */
function sampleDocuments(): readonly EntityDocument[] {
  const gold = Map.groupBy(rows<SampleRow>(join(GOLD, 'samples.jsonl')), ({ document }) => document);
  return [...gold].map(([name, sentences]) => {
    const { text, published } = ingestSample(name);
    return {
      from: 'samples',
      text,
      published,
      sentences: sentences.map((one) => {
        const start = text.indexOf(one.text);
        if (start < 0) throw new Error(`The sample ${name} no longer has the annotated sentence "${one.text}".`);
        return { part: one.part, start, end: start + one.text.length, names: namesOf(one.names, start) };
      }),
    };
  });
}

/** All annotated documents. Throws where the articles of `../shared` are missing or a sample has lost a sentence. */
export const entityGold = (): readonly EntityDocument[] => [...newsDocuments(), ...sampleDocuments()];
