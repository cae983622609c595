import type { RecordSummary } from '../../../src/serve/answers.ts';
import { Single } from './single.svelte.ts';

/** What the record holds as a whole; asked for once. */
export const record = new Single<RecordSummary>();
record.load('summary');
