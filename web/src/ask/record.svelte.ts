import type { RecordSummary } from '../../../src/serve/answers.ts';
import { Single } from './single.svelte.ts';

/** What the record holds as a whole; asked for again when it changes. */
export const record = new Single<RecordSummary>();
$effect.root(() => {
  $effect(() => record.load('summary'));
});
