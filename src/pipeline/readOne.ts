import { CODER_VERSION } from '../codebook/coderVersion.ts';
import { extract } from '../extract/extract.ts';
import { ingest } from '../ingest/ingest.ts';
import type { Document } from '../model/document.ts';
import type { Findings } from '../model/findings.ts';
import { type Outcome, outcome } from '../model/notice.ts';
import type { Skipped, SourceRef } from '../model/source.ts';
import { BUILT_IN_LEXICON, type Lexicon } from '../read/lexicon.ts';
import { read } from '../read/read.ts';
import type { DocumentRead } from './documentRead.ts';
import { keepOnText } from './keepOnText.ts';

/** What documents are read with: the known names, and the version that stands for them. */
export interface ReadWith {
  readonly lexicon: Lexicon;
  readonly version: string;
}

const BUILT_IN: ReadWith = { lexicon: BUILT_IN_LEXICON, version: CODER_VERSION };

const NOTHING: Findings = { mentions: [], figures: [], claims: [] };

/**
 * The order of the stages for one document: ingest, then read, then extract, then a check that
 * every finding stands on its letters. A document in a language that is not read is kept without
 * findings. Bytes that are no text come back as `Skipped`; only a broken program throws.
 */
export function readOne(ref: SourceRef, bytes: Uint8Array, { lexicon, version }: ReadWith = BUILT_IN): DocumentRead | Skipped {
  const taken = ingest(ref, bytes);
  if ('where' in taken) return taken;
  const found = findIn(taken.value.document, lexicon);
  return { ingested: taken.value, findings: found.value, notices: [...taken.notices, ...found.notices], version };
}

function findIn(document: Document, lexicon: Lexicon): Outcome<Findings> {
  if (!isRead(document.language)) {
    return outcome(NOTHING, [{ code: 'language-unread', reason: `language ${document.language}: kept, not read` }]);
  }
  const reading = read(document, lexicon);
  const extracted = extract(document, reading.value);
  const kept = keepOnText(document, extracted.value);
  return outcome(kept.value, [...reading.notices, ...extracted.notices, ...kept.notices]);
}

/** A text too short to tell its language by is taken for English: headlines are. */
const isRead = (language: string): boolean => language === 'und' || language === 'en' || language.startsWith('en-');
