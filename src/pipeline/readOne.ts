import { extract } from '../extract/extract.ts';
import { ingest } from '../ingest/ingest.ts';
import type { Document } from '../model/document.ts';
import type { Findings } from '../model/findings.ts';
import { type Outcome, outcome } from '../model/notice.ts';
import type { Skipped, SourceRef } from '../model/source.ts';
import { type HolderNames, holderNames, KNOWN_HOLDERS } from '../read/holderNames.ts';
import { read } from '../read/read.ts';
import type { DocumentRead } from './documentRead.ts';
import { keepOnText } from './keepOnText.ts';
import { codingVersion, NO_TABLES, type OwnTables } from './ownTables.ts';

const NOTHING: Findings = { mentions: [], figures: [], claims: [] };

/** What documents are read by: made once for many. */
export interface Coding {
  readonly people: HolderNames;
  readonly version: string;
}

/** The tables of this program with a user's own before them. */
export const codingWith = (own: OwnTables): Coding => ({
  people: own.holders.length === 0 ? KNOWN_HOLDERS : holderNames(own.holders),
  version: codingVersion(own),
});

const PLAIN_CODING = codingWith(NO_TABLES);

/**
 * The order of the stages for one document: ingest, then read, then extract, then a check that
 * every finding stands on its letters. A document in a language that is not read is kept without
 * findings. Bytes that are no text come back as `Skipped`; only a broken program throws.
 */
export function readOne(ref: SourceRef, bytes: Uint8Array, coding: Coding = PLAIN_CODING): DocumentRead | Skipped {
  const taken = ingest(ref, bytes);
  if ('where' in taken) return taken;
  const found = findIn(taken.value.document, coding.people);
  return { ingested: taken.value, findings: found.value, notices: [...taken.notices, ...found.notices], version: coding.version };
}

function findIn(document: Document, people: HolderNames): Outcome<Findings> {
  if (!isRead(document.language)) {
    return outcome(NOTHING, [{ code: 'language-unread', reason: `language ${document.language}: kept, not read` }]);
  }
  const reading = read(document, people);
  const extracted = extract(document, reading.value);
  const kept = keepOnText(document, extracted.value);
  return outcome(kept.value, [...reading.notices, ...extracted.notices, ...kept.notices]);
}

/** A text too short to tell its language by is taken for English: headlines are. */
const isRead = (language: string): boolean => language === 'und' || language === 'en' || language.startsWith('en-');
