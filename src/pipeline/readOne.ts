import { CODER_VERSION } from '../codebook/coderVersion.ts';
import { extract } from '../extract/extract.ts';
import { ingest } from '../ingest/ingest.ts';
import { readModels } from '../ingest/readModels.ts';
import type { Document } from '../model/document.ts';
import type { Findings } from '../model/findings.ts';
import type { GrammarReader } from '../model/grammarReader.ts';
import { type Outcome, outcome } from '../model/notice.ts';
import type { Skipped, SourceRef } from '../model/source.ts';
import { createReader } from '../read/parse/createReader.ts';
import { read } from '../read/read.ts';
import type { DocumentRead } from './documentRead.ts';
import { keepOnText } from './keepOnText.ts';
import type { ReadSettings } from './readSettings.ts';

const NOTHING: Findings = { mentions: [], figures: [], claims: [] };

/**
 * The order of the stages for one document: ingest, then read, then extract, then a check that
 * every finding stands on its letters. A document in a language that is not read is kept without
 * findings. Bytes that are no text come back as `Skipped`; only a broken program throws.
 */
export type ReadOne = (ref: SourceRef, bytes: Uint8Array) => DocumentRead | Skipped;

/** A `ReadOne` over the models that come with the program; loading them takes a tenth of a second, so one serves a whole thread. */
export async function createReadOne({ grade }: ReadSettings): Promise<ReadOne> {
  const grammar = createReader(await readModels(grade));
  return (ref, bytes) => readWith(grammar, ref, bytes);
}

function readWith(grammar: GrammarReader, ref: SourceRef, bytes: Uint8Array): DocumentRead | Skipped {
  const taken = ingest(ref, bytes);
  if ('where' in taken) return taken;
  const found = findIn(taken.value.document, grammar);
  return { ingested: taken.value, findings: found.value, notices: [...taken.notices, ...found.notices], version: CODER_VERSION };
}

function findIn(document: Document, grammar: GrammarReader): Outcome<Findings> {
  if (!isRead(document.language)) {
    return outcome(NOTHING, [{ code: 'language-unread', reason: `language ${document.language}: kept, not read` }]);
  }
  const reading = read(document, grammar);
  const extracted = extract(document, reading.value);
  const kept = keepOnText(document, extracted.value);
  return outcome(kept.value, [...reading.notices, ...extracted.notices, ...kept.notices]);
}

/** A text too short to tell its language by is taken for English: headlines are. */
const isRead = (language: string): boolean => language === 'und' || language === 'en' || language.startsWith('en-');
