import { createHash } from 'node:crypto';
import { CODER_VERSION } from '../codebook/coderVersion.ts';
import type { Holder } from '../codebook/holder.ts';

/** What a user adds to the tables that documents are read by. A plain value: it goes to worker threads as it is. */
export interface OwnTables {
  readonly holders: readonly Holder[];
}

export const NO_TABLES: OwnTables = { holders: [] };

/** The version of a reading: that of the rules, with a mark of the user's tables where there are any, so that other tables read again. */
export function codingVersion({ holders }: OwnTables): string {
  if (holders.length === 0) return CODER_VERSION;
  return `${CODER_VERSION}+${createHash('sha256').update(JSON.stringify(holders)).digest('hex').slice(0, 12)}`;
}
