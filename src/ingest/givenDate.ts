import type { Notice } from '../model/notice.ts';
import { parsePublished } from './parsePublished.ts';

/** A date as given, read or explained. */
export interface GivenDate {
  readonly published: string | null;
  readonly notices: readonly Notice[];
}

/**
 * Reads a given publication date. One that is none is left out with a notice, and the document is
 * still read: its text is worth having without a day.
 */
export function givenDate(value: unknown, at: NonNullable<Notice['at']>): GivenDate {
  if (value === null || value === undefined || value === '') return { published: null, notices: [] };
  const published = typeof value === 'string' ? parsePublished(value) : null;
  if (published !== null) return { published, notices: [] };
  const where = at.path === undefined ? '' : `${at.path}${at.line === undefined ? '' : `:${at.line}`}: `;
  const reason = `${where}"published" is ${JSON.stringify(value).slice(0, 60)}, which is no date; the document is read without it. Write it as 2022-02-24 or 2022-02-24T05:30:00Z.`;
  return { published: null, notices: [{ code: 'date-unread', reason, at }] };
}
