import type { RecordSummary } from '../../../src/serve/answers.ts';
import { formatCount } from './formatCount.ts';

/** What the record was made from: '1 document of 1 outlet was read', '12 documents of 3 outlets were read'. */
export const wereRead = ({ documents, outlets }: Pick<RecordSummary, 'documents' | 'outlets'>): string =>
  `${formatCount(documents, 'document')} of ${formatCount(outlets.length, 'outlet')} ${documents === 1 ? 'was' : 'were'} read`;
