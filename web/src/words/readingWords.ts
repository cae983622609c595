import type { Reading } from '../../../src/serve/answers.ts';
import { formatCount, formatNumber } from './formatCount.ts';

/** What is being read, as a title: 'The samples are being read'. */
export const readingTitle = ({ areSamples }: Reading): string => `${areSamples ? 'The samples' : 'Documents'} are being read`;

/** How far a reading is. */
export function readingWords({ doing, done, of }: Reading): string {
  if (doing === 'reconciling') return 'all documents are read; events are being brought together';
  if (doing === 'settling') return 'all documents are read; they are being put into stories';
  return of === null ? `${formatCount(done, 'document')} read` : `${formatNumber(done)} of ${formatCount(of, 'document')} read`;
}
