import { type ExtractTrace, traceExtract } from '../extract/traceExtract.ts';
import { ingest } from '../ingest/ingest.ts';
import { readModels } from '../ingest/readModels.ts';
import type { Document } from '../model/document.ts';
import type { Findings } from '../model/findings.ts';
import type { Notice } from '../model/notice.ts';
import type { ParsedToken } from '../model/parsedToken.ts';
import type { Reading } from '../model/reading.ts';
import type { Skipped, SourceRef } from '../model/source.ts';
import { holderNames } from '../read/holderNames.ts';
import { createReader } from '../read/parse/createReader.ts';
import { read } from '../read/read.ts';
import { keepOnText } from './keepOnText.ts';
import { NO_TABLES, type OwnTables } from './ownTables.ts';

/** What each stage made of a text, as one plain value. */
export interface Trace {
  readonly document: Document;
  readonly reading: Reading;
  /** What the trained models make of each sentence's tokens; coding does not ask them yet. */
  readonly grammar: readonly (readonly ParsedToken[])[];
  readonly findings: Findings;
  /** Every rule that a word could have set off, and why those did not fire that did not. */
  readonly attempts: ExtractTrace['attempts'];
  readonly notices: readonly Notice[];
}

/** Reads a sentence as a document of its own, published on that day where one is given, whatever its language seems to be. */
export async function traceSentence(sentence: string, published: string | null, own: OwnTables = NO_TABLES): Promise<Trace | Skipped> {
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
  const reading = read(document, holderNames(own.holders));
  const { parseTokens } = createReader(await readModels());
  const traced = traceExtract(document, reading.value);
  const kept = keepOnText(document, traced.findings);
  return {
    document,
    reading: reading.value,
    grammar: reading.value.sentences.map(({ tokens }) => parseTokens(tokens.map(({ start, end }) => document.text.slice(start, end)))),
    findings: kept.value,
    attempts: traced.attempts,
    notices: [...taken.notices, ...reading.notices, ...kept.notices],
  };
}
