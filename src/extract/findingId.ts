import { createHash } from 'node:crypto';

/** A stable id from what a finding is and where it stands: the same text and rules give the same id. */
export const findingId = (...parts: readonly (string | number)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
