import { extract } from '../extract/extract.ts';
import { ingest } from '../ingest/ingest.ts';
import type { Document } from '../model/document.ts';
import type { Findings } from '../model/findings.ts';
import { type Outcome, outcome } from '../model/notice.ts';
import type { Skipped, SourceRef } from '../model/source.ts';
import { read } from '../read/read.ts';
import type { ReadTools } from '../read/readTools.ts';
import { createReadTools } from './createReadTools.ts';
import type { DocumentRead } from './documentRead.ts';
import { keepOnText } from './keepOnText.ts';
import { codingVersion, type ReadSettings } from './readSettings.ts';

const NOTHING: Findings = { mentions: [], figures: [], claims: [] };

/**
 * The order of the stages for one document: ingest, then read, then extract, then a check that
 * every finding stands on its letters. A document in a language that is not read is kept without
 * findings. Bytes that are no text come back as `Skipped`; only a broken program throws.
 */
export type ReadOne = (ref: SourceRef, bytes: Uint8Array) => DocumentRead | Skipped;

/** A `ReadOne`; one serves a whole thread. */
export async function createReadOne(settings: ReadSettings): Promise<ReadOne> {
  const tools = await createReadTools(settings);
  const version = codingVersion(settings);
  return (ref, bytes) => {
    const taken = ingest(ref, bytes);
    if ('where' in taken) return taken;
    const found = findIn(taken.value.document, tools);
    return { ingested: taken.value, findings: found.value, notices: [...taken.notices, ...found.notices], version };
  };
}

function findIn(document: Document, tools: ReadTools): Outcome<Findings> {
  if (!isRead(document.language)) {
    return outcome(NOTHING, [{ code: 'language-unread', reason: `language ${document.language}: kept, not read` }]);
  }
  const reading = read(document, tools);
  const extracted = extract(document, reading.value);
  const kept = keepOnText(document, extracted.value);
  return outcome(kept.value, [...reading.notices, ...extracted.notices, ...kept.notices]);
}

/** A text too short to tell its language by is taken for English: headlines are. */
const isRead = (language: string): boolean => language === 'und' || language === 'en' || language.startsWith('en-');
