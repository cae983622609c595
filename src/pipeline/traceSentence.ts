import { type ExtractTrace, traceExtract } from '../extract/traceExtract.ts';
import { ingest } from '../ingest/ingest.ts';
import type { Document } from '../model/document.ts';
import type { Findings } from '../model/findings.ts';
import type { Notice } from '../model/notice.ts';
import type { Reading } from '../model/reading.ts';
import type { Skipped, SourceRef } from '../model/source.ts';
import { read } from '../read/read.ts';
import { createReadTools } from './createReadTools.ts';
import { keepOnText } from './keepOnText.ts';
import type { ReadSettings } from './readSettings.ts';

/** What each stage made of a text, as one plain value. */
export interface Trace {
  readonly document: Document;
  readonly reading: Reading;
  readonly findings: Findings;
  /** Every rule that a word could have set off, and why those did not fire that did not. */
  readonly attempts: ExtractTrace['attempts'];
  /** Why each finding is as it is, step by step. */
  readonly derivations: ExtractTrace['derivations'];
  readonly notices: readonly Notice[];
}

/** Reads a sentence as a document of its own, published on that day where one is given, whatever its language seems to be. */
export async function traceSentence(sentence: string, published: string | null, settings: ReadSettings): Promise<Trace | Skipped> {
  const ref: SourceRef = {
    path: null,
    text: sentence,
    url: null,
    source: 'a sentence',
    title: null,
    published,
    manifest: null,
    notices: [],
  };
  const taken = ingest(ref, new TextEncoder().encode(sentence));
  if ('where' in taken) return taken;
  const { document } = taken.value;
  const reading = read(document, await createReadTools(settings));
  const traced = traceExtract(document, reading.value);
  const kept = keepOnText(document, traced.findings);
  return {
    document,
    reading: reading.value,
    findings: kept.value,
    attempts: traced.attempts,
    derivations: traced.derivations,
    notices: [...taken.notices, ...reading.notices, ...kept.notices],
  };
}
