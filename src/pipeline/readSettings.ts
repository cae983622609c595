import { createHash } from 'node:crypto';
import { CODER_VERSION } from '../codebook/coderVersion.ts';
import type { Grade } from '../model/grade.ts';
import { NO_TABLES, type OwnTables } from './ownTables.ts';

/** How documents are read; plain values, so that threads can be given them. */
export interface ReadSettings {
  readonly grade: Grade;
  /** What the user adds to the tables. */
  readonly own: OwnTables;
}

/** The accurate grade by the tables that come with the program. */
export const PLAIN_SETTINGS: ReadSettings = { grade: 'accurate', own: NO_TABLES };

/**
 * The version of a reading: that of the rules, with a mark of the fast grade and of the user's tables where there are any,
 * so that a document is read again by other means.
 */
export function codingVersion({ grade, own }: ReadSettings): string {
  const version = grade === 'fast' ? `${CODER_VERSION}+fast` : CODER_VERSION;
  if (Object.values(own).every((rows) => rows.length === 0)) return version;
  return `${version}+${createHash('sha256').update(JSON.stringify(own)).digest('hex').slice(0, 12)}`;
}
