import { extract } from '../extract/extract.ts';
import { traceExtract, type ExtractTrace } from '../extract/traceExtract.ts';
import { ingest } from '../ingest/ingest.ts';
import type { Document } from '../model/document.ts';
import type { Findings } from '../model/findings.ts';
import type { Notice } from '../model/notice.ts';
import type { Reading } from '../model/reading.ts';
import type { Skipped } from '../model/source.ts';
import { read } from '../read/read.ts';
import { keepOnText } from './keepOnText.ts';

/** What each stage made of a text, as one plain value. */
export interface Trace {
  readonly document: Document;
  readonly reading: Reading;
  readonly findings: Findings;
  readonly rules: ExtractTrace;
  readonly notices: readonly Notice[];
}

/** Reads a sentence as a document of its own, published on that day where one is given, whatever its language seems to be. */
export function traceSentence(sentence: string, published: string | null): Trace | Skipped {
  const ref = { path: null, text: sentence, url: null, source: 'a sentence', title: null, published, manifest: null, notices: [] };
  const taken = ingest(ref, new TextEncoder().encode(sentence));
  if ('where' in taken) return taken;
  const { document } = taken.value;
  const reading = read(document);
  const extracted = extract(document, reading.value);
  const kept = keepOnText(document, extracted.value);
  return {
    document, reading: reading.value, findings: kept.value, rules: traceExtract(document, reading.value),
    notices: [...taken.notices, ...reading.notices, ...extracted.notices, ...kept.notices],
  };
}
