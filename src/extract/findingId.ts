import { hash } from 'node:crypto';

/** A stable id from what a finding is and where it stands: the same text and rules give the same id. */
export const findingId = (...parts: readonly (string | number)[]): string => hash('sha256', JSON.stringify(parts), 'hex').slice(0, 16);
