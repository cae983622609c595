import { createHash } from 'node:crypto';
import { CODER_VERSION } from '../../src/codebook/coderVersion.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { SourceRef } from '../../src/model/source.ts';
import type { DocumentRead } from '../../src/pipeline/documentRead.ts';

/** A source whose text stands in the run itself. */
export const sourceOf = (text: string, path: string | null = null): SourceRef => ({
  path,
  text,
  url: null,
  source: 'The Test Herald',
  title: null,
  published: '2022-01-10',
  manifest: null,
  notices: [],
});

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads a text without any rule: one mention over its first word. */
export function plainReading(ref: SourceRef, bytes: Uint8Array): DocumentRead {
  const text = new TextDecoder().decode(bytes);
  const id = hash(`${ref.source} ${ref.published} ${text}`).slice(0, 16);
  const document = {
    kind: 'document',
    id,
    path: ref.path,
    url: ref.url,
    source: ref.source ?? 'unknown',
    title: ref.title,
    published: ref.published,
    language: 'en',
    text,
  } as const;
  const end = Math.max(1, text.indexOf(' '));
  const mention: Mention = {
    kind: 'mention',
    id: `${id}-0`,
    document: id,
    start: 0,
    end,
    quote: text.slice(0, end),
    sentence: { start: 0, end: text.length, text },
    rule: 'test/first-word',
    version: '0',
    confidence: 0.5,
    type: 'CONSULT',
    mode: null,
    contexts: [],
    actors: [],
    recipients: [],
    status: 'actual',
    when: null,
    where: [],
    says: [],
    figures: [],
  };
  return {
    ingested: { document, sha256: hash(text), encoding: 'utf-8', mediaType: 'text/plain' },
    findings: { mentions: [mention], figures: [], claims: [] },
    notices: [],
    version: CODER_VERSION,
  };
}
